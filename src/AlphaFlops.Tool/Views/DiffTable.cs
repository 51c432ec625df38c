using AlphaFlops.Reports;
using Spectre.Console;

namespace AlphaFlops.Tool.Views;

/// <summary>What changed, with growth in red.</summary>
internal static class DiffTable
{
    public static void Write(IAnsiConsole console, ReportDiff diff)
    {
        if (diff.Rows.Count == 0) console.Write(new Text($"None of {diff.Models} models changed.\n"));
        else WriteRows(console, diff);
        if (diff.OtherProfiles is { } profiles) console.Write(new Text(profiles + "\n", Style.Parse("grey")));
    }

    private static void WriteRows(IAnsiConsole console, ReportDiff diff)
    {
        FittingTable table = new();
        table.Add("Model", isNumber: false, leftOut: null, diff.Rows.Select(row => new Text(ReportText.OneLine(row.Model), Style.Parse("aqua"))));
        table.Add("Metric", isNumber: false, leftOut: null, diff.Rows.Select(row => new Text(row.Metric.Name)));
        table.Add("Before", isNumber: true, leftOut: 0, diff.Rows.Select(row => new Text(row.BeforeText)));
        table.Add("After", isNumber: true, leftOut: 1, diff.Rows.Select(row => new Text(row.AfterText)));
        table.Add("Change", isNumber: true, leftOut: null, diff.Rows.Select(row =>
            new Text(row.ChangeText, Style.Parse(row.After is null ? "grey" : row.After.Value > (row.Before?.Value ?? 0) ? "red" : "green"))));
        table.Write(console);
    }
}
