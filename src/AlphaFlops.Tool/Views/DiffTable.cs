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
        var table = new Table().Border(TableBorder.Simple);
        foreach (string title in new[] { "Model", "Metric", "Before", "After", "Change" })
            table.AddColumn(new TableColumn(new Text(title, Style.Parse("bold"))) { Alignment = title is "Model" or "Metric" ? Justify.Left : Justify.Right });
        foreach (var row in diff.Rows)
            table.AddRow(
                new Text(ReportText.OneLine(row.Model), Style.Parse("aqua")), new Text(row.Metric.Name), new Text(row.BeforeText), new Text(row.AfterText),
                new Text(row.ChangeText, Style.Parse(row.After is null ? "grey" : row.After.Value > (row.Before?.Value ?? 0) ? "red" : "green")));
        console.Write(table);
    }
}
