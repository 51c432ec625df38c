using AlphaFlops.Budgets;
using AlphaFlops.Reports;
using Spectre.Console;

namespace AlphaFlops.Tool.Views;

/// <summary>The summary that a build prints, in colour.</summary>
internal static class CostsTable
{
    /// <summary>What a narrow terminal can do without, first what follows from the rest.</summary>
    private static readonly string[] LeftOut = ["FLOPs", "Inputs", "ms", "α-FLOPs", "Parameters", "Budget used"];

    public static void Write(IAnsiConsole console, Report report, string? sort)
    {
        var models = ModelOrder.Sort(report.Models, sort).ToArray();
        var sorted = Metric.Find(sort ?? "") is { } metric ? Sorted(metric) : null;
        FittingTable table = new();
        foreach (var column in sorted is null || SummaryColumn.All.Contains(sorted) ? SummaryColumn.All : [.. SummaryColumn.All, sorted])
        {
            int turn = Array.IndexOf(LeftOut, column.Title);
            table.Add(
                column.Title, column.IsNumber, turn < 0 || column == sorted ? null : turn,
                models.Select(model => new Text(ReportText.OneLine(column.Cell(model)), StyleOf(column, model))), mayWrap: column.Title == "Inputs");
        }

        console.Write(new Text($"Model costs of {ReportText.OneLine(report.Project)}\n", Style.Parse("bold")));
        table.Write(console);
        foreach (string line in ReportText.Footer(report.Models)) console.Write(new Text(line + "\n", Style.Parse("grey")));
        foreach (var model in report.Models.Where(model => !model.Complete))
            console.Write(new Text($"{ReportText.OneLine(model.Name)} is incomplete; dotnet alphaflops explain says why.\n", Style.Parse("yellow")));
    }

    /// <summary>The column that shows what the models are sorted by.</summary>
    private static SummaryColumn Sorted(Metric metric) =>
        SummaryColumn.All.FirstOrDefault(column => column.Title == (metric == Metric.Milliseconds ? "ms" : metric == Metric.Parameters ? "Parameters" : metric.Name))
            ?? new(char.ToUpperInvariant(metric.Name[0]) + metric.Name[1..], true, model => metric.Of(model) is { } value ? (model.Complete ? "" : "≥ ") + metric.Format(value) : "-");

    private static Style StyleOf(SummaryColumn column, ModelReport model) =>
        column == SummaryColumn.All[^1] && model.Budget.Any(budget => budget.Exceeded) ? Style.Parse("red")
        : column == SummaryColumn.All[0] ? Style.Parse("aqua")
        : column.IsNumber && !model.Complete ? Style.Parse("yellow")
        : Style.Plain;
}
