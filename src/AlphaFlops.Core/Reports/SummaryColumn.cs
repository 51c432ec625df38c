using AlphaFlops.Budgets;

namespace AlphaFlops.Reports;

/// <summary>A column of the summary, on the console, in report.md and in what dotnet alphaflops prints.</summary>
public sealed record SummaryColumn(string Title, bool IsNumber, Func<ModelReport, string> Cell)
{
    public static IReadOnlyList<SummaryColumn> All { get; } =
    [
        new("Model", false, model => model.Mode == "eval" ? model.Name : $"{model.Name} ({model.Mode})"),
        new("Inputs", false, model => model.Inputs.Count == 0 ? "-" : string.Join(", ", model.Inputs) + (model.SymbolsChosen ? $" at {model.Symbols}" : "")),
        new("Parameters", true, model => ReportText.Count(model, model.Parameters, Metric.Parameters)),
        Counted("MACs", model => ReportText.Count(model, model.Macs, Metric.Macs)),
        Counted("FLOPs", model => ReportText.Count(model, model.Flops, Metric.Flops)),
        Counted("α-FLOPs", model => ReportText.Count(model, model.AlphaFlops, Metric.AlphaFlops)),
        Counted("ms", ReportText.Milliseconds),
        new("Budget used", true, ReportText.BudgetUsed),
    ];

    private static SummaryColumn Counted(string title, Func<ModelReport, string> cell) => new(title, true, model => model.IsCounted ? cell(model) : "-");
}
