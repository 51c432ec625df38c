using System.Globalization;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>The cost of all configurations of a model in one line.</summary>
internal static class ChoiceText
{
    private static readonly Metric[] Costs = [Metric.Macs, Metric.Flops, Metric.AlphaFlops, Metric.Milliseconds];

    public static string Summary(string name, ModelReport report, ChoiceReport choices)
    {
        var costs = Words.And(Costs.Select(metric => Range(metric, choices)).OfType<string>());
        var holds = Range(Metric.Parameters, choices) is { } parameters ? $"; it holds {parameters}" : "";
        return $"'{name}' costs {costs}{CostText.For(report)}{CostText.On(report)}{holds}. {Of(choices)}{string.Concat(choices.Largest.Select(Largest))}";
    }

    private static string? Range(Metric metric, ChoiceReport choices) =>
        choices.Ranges.FirstOrDefault(range => range.Metric == metric.Id) is not { } range ? null
        : range.Max > range.Min ? $"{Quantity.Format(range.Min, metric.Kind)} to {metric.Format(range.Max)}"
        : metric.Format(range.Min);

    private static string Of(ChoiceReport choices) => choices.Exact
        ? $"That is the range of its {Count(choices.Configurations)} configurations."
        : $"That is the range of {Count(choices.Evaluated)} of its {Count(choices.Configurations)} configurations.";

    private static string Largest(LargestReport largest)
    {
        var (metric, limited) = (Metric.Find(largest.Metric)!, Metric.Find(largest.Limited)!);
        var limit = limited.Format(largest.Limit);
        if (largest.Found is not { } found) return $" None {(largest.Exact ? "is" : "was found")} within {limit}.";
        var value = metric == Metric.Parameters ? found.Parameters
            : metric == Metric.Macs ? found.Macs
            : metric == Metric.Flops ? 2.0 * found.Macs
            : metric == Metric.AlphaFlops ? found.AlphaFlops
            : metric == Metric.Milliseconds ? found.Milliseconds ?? 0
            : found.Millijoules ?? 0;
        return $" The largest{(largest.Exact ? "" : " found")} within {limit} has {metric.Format(value)}: {found.Arguments}.";
    }

    private static string Count(double value) => value.ToString(value < 1e15 ? "N0" : "0.##e+0", CultureInfo.InvariantCulture);
}
