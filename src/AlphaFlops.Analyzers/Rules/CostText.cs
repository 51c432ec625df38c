using AlphaFlops.Analyzers.Session;
using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>A cost in one line. Whatever leaves something out says "at least".</summary>
internal static class CostText
{
    // Beside the numbers, and in their place.
    private const int LongestFormula = 100;
    private const int LongestCost = 300;

    public static string Summary(ModelResult result)
    {
        var (name, trace, cost, report) = (result.Name, result.Trace, result.Cost, result.Report);
        var atLeast = AtLeast(cost);
        var holds = $"{atLeast}{Metric.Parameters.Format(cost.Parameters)}"
            + (cost.Buffers > 0 ? $" and {Quantity.Format(cost.Buffers)} buffer elements" : "");
        if (trace is { Failure: { } failure, Calls.Count: 0 })
            return Words.End($"The cost of '{name}' is not known: {failure.Reason}");
        if (report.Inputs.Count == 0 && trace.Calls.Count == 0)
            return $"'{name}' holds {holds}. Say what goes into forward to count it: [ModelCost(\"1x3x224x224\")].";

        if (report.Choices is { Ranges.Count: > 0 } choices) return ChoiceText.Summary(name, report, choices);

        var costs = new List<string>
        {
            Range(Metric.Macs, cost.Macs),
            Range(Metric.Flops, cost.Flops),
            Range(Metric.AlphaFlops, cost.AlphaFlops),
        };
        if (cost.Milliseconds is { } milliseconds) costs.Add(Range(Metric.Milliseconds, milliseconds));

        if (report.SymbolsChosen)
            return $"'{name}' costs {ForAnySize(atLeast, report)}{For(report)}{report.Formula?.Condition}. At {report.Symbols}, chosen here: {atLeast}{Words.And(costs)}{On(report)}{(cost.Parameters + cost.Buffers > 0 ? "; it holds " + holds : "")}.";
        return $"'{name}' costs {atLeast}{Words.And(costs)}{For(report)}{On(report)}{(cost.Parameters + cost.Buffers > 0 ? "; it holds " + holds : "")}.{Formula(report)}";

        // By a condition that is not known, from the one to the other.
        string Range(Metric metric, double value) =>
            metric.Most(cost.Most) is { } most && most > value ? $"{metric.Format(value)} to {metric.Format(most)}" : metric.Format(value);
    }

    private static string ForAnySize(string atLeast, ModelReport report) => report.Formula switch
    {
        { Macs: { Length: <= LongestCost } macs } => $"{atLeast}{macs} MACs",
        { Macs: not null } => atLeast + "what a long formula says, which stands in the report,",
        { Missing: { } missing } => $"what no formula says ({missing})",
        _ => "what no formula says",
    };

    private static string Formula(ModelReport report) =>
        report.Formula is { Macs: { Length: <= LongestFormula } macs } formula ? $" For any {Words.And([.. report.Symbols.Names])}{formula.Condition}: {macs} MACs." : "";

    public static string AtLeast(ModelCost cost) => cost.IsComplete ? "" : "at least ";

    /// <summary>" for float32[1,3,224,224]", or nothing for a method that is run.</summary>
    public static string For(ModelReport report)
    {
        var inputs = report.Inputs.Count == 0 ? "" : " for " + string.Join(", ", report.Inputs);
        return report.Mode == "train" ? inputs + " in training" : inputs;
    }

    /// <summary>" on NVIDIA H200"; another machine's profile is marked as such.</summary>
    public static string On(ModelReport report) =>
        report.Profile.Calibrated ? $" on {report.Profile.Device}" : $" on {report.Profile.Device} (published profile, not this machine)";
}
