using System.Text;

namespace AlphaFlops.Reports;

/// <summary>The summary for the console: one line a model, aligned, and below it what the numbers mean. Letters beyond ASCII are α and ≥ only,
/// as far as names allow.</summary>
public static class SummaryTable
{
    private const int MaxTextWidth = 48;

    private const int MaxCauses = 10;

    /// <summary>Lines with a line break between them and none at the end.</summary>
    public static string Format(IReadOnlyList<ModelReport> models)
    {
        if (models.Count == 0) return ReportText.NoModels;
        var columns = SummaryColumn.All;
        var rows = new List<string[]> { columns.Select(column => column.Title).ToArray() };
        rows.AddRange(models.Select(model => columns.Select(column => Cut(column, column.Cell(model))).ToArray()));
        var widths = columns.Select((_, index) => rows.Max(row => row[index].Length)).ToArray();

        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = string.Join("  ", row.Select((cell, index) =>
                columns[index].IsNumber ? cell.PadLeft(widths[index]) : cell.PadRight(widths[index])));
            text.Append(line.TrimEnd()).Append('\n');
        }

        var incomplete = models.Where(model => !model.Complete).ToArray();
        text.Append(string.Join("\n", ReportText.Footer(models).Concat(incomplete.Take(MaxCauses).Select(Cause))));
        if (incomplete.Length > MaxCauses) text.Append($"\n  and {incomplete.Length - MaxCauses} more models");
        return text.ToString();
    }

    // The first thing that is unknown is mostly the cause of the others.
    private static string Cause(ModelReport model)
    {
        var first = model.Unknown.FirstOrDefault();
        if (first is null) return $"  {ReportText.OneLine(model.Name)}: incomplete";
        var place = first.File is null ? "" : $"{first.File.Substring(first.File.LastIndexOfAny(['/', '\\']) + 1)}({first.Line}): ";
        var more = model.Unknown.Count > 1 ? $" (and {model.Unknown.Count - 1} more)" : "";
        return ReportText.OneLine($"  {model.Name}: {place}{first.Reason}{more}");
    }

    private static string Cut(SummaryColumn column, string cell)
    {
        cell = ReportText.OneLine(cell);
        return column.IsNumber || cell.Length <= MaxTextWidth ? cell : cell.Substring(0, MaxTextWidth - 3) + "...";
    }
}
