using System.Collections.Immutable;
using System.Globalization;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Quantities;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1002 to AF1007: over budget, one rule a metric. A count that leaves something out is a lower bound, so that what is over here is
/// certain; a model that throws has no cost to compare.</summary>
internal sealed class OverBudgetRule : ModelRule
{
    /// <summary>Properties for code fixes: the metric and the value that the budget would have to allow.</summary>
    public const string MetricProperty = "alphaflops.metric";
    public const string ValueProperty = "alphaflops.value";

    private const int Largest = 3;

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Analyzers.Descriptors.MacsOverBudget,
        Analyzers.Descriptors.AlphaFlopsOverBudget,
        Analyzers.Descriptors.ParametersOverBudget,
        Analyzers.Descriptors.ActivationMemoryOverBudget,
        Analyzers.Descriptors.TimeOverBudget,
        Analyzers.Descriptors.EnergyOverBudget,
    }.ToImmutableDictionary(descriptor => descriptor.Id);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [.. ById.Values];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        if (result.Fails) yield break;
        foreach (var limit in result.Limits.OrderBy(limit => limit.Metric.RuleId, StringComparer.Ordinal))
        {
            result.Worst.TryGetValue(limit.Metric, out var worst);
            var cost = worst?.Cost ?? result.Cost;
            var arguments = worst is null ? "" : $" with {result.Model.Choice!.Describe(worst.Values)}";
            if (limit.Metric.Of(cost) is { } value && value > limit.Limit) yield return Breach(result, cost, arguments, limit, value, session);
        }
    }

    private static Diagnostic Breach(ModelResult result, ModelCost cost, string arguments, BudgetLimit limit, double value, AnalysisSession session)
    {
        var metric = limit.Metric;
        var layers = LayerRanking.Largest(cost, layer => Share(metric, layer));
        // Peak memory is no sum over layers, so that a share of it would say nothing.
        var largest = metric == Metric.ActivationBytes
            ? layers.Count == 0 ? "" : " Largest outputs: " + string.Join(", ", layers.Take(Largest).Select(l => $"{l.Name} ({metric.Format(l.Value)})")) + "."
            : LayerRanking.Sentence(layers, layers.Sum(layer => layer.Value), Largest);
        var over = limit.Limit > 0 ? " by " + LayerRanking.Percent(value / limit.Limit - 1) : "";
        var message = $"'{result.Name}' {Verb(metric)} {CostText.AtLeast(cost)}{metric.Format(value)}{arguments}{Circumstances(metric, result)},"
            + $" over its budget of {Quantity.Format(limit.Limit, metric.Kind)}{over}{Source(limit)}.{largest}";

        var places = layers.Take(Largest).Select(layer => session.Source.Find(layer.Places[0])).OfType<Location>();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(MetricProperty, metric.Id)
            .Add(ValueProperty, value.ToString("R", CultureInfo.InvariantCulture));
        return Diagnostic.Create(
            ById[metric.RuleId],
            result.Model.Location,
            limit.Origin is { Kind: LocationKind.ExternalFile } json && json != result.Model.Location ? [json, .. places] : places,
            properties,
            message);
    }

    private static double Share(Metric metric, LayerCost layer)
    {
        if (metric == Metric.Macs || metric == Metric.Flops) return layer.Macs;
        if (metric == Metric.AlphaFlops) return layer.AlphaFlops;
        if (metric == Metric.Parameters) return layer.Parameters;
        // Energy is time times a constant power.
        if (metric == Metric.Milliseconds || metric == Metric.Millijoules) return layer.Milliseconds ?? 0;
        return layer.Output is { } output ? output.Shape.Aggregate((double)output.DType.Size(), (product, dim) => product * dim.Value) : 0;
    }

    private static string Verb(Metric metric) =>
        metric == Metric.Parameters ? "has"
        : metric == Metric.ActivationBytes ? "keeps"
        : metric == Metric.Milliseconds ? "takes"
        : metric == Metric.Millijoules ? "uses"
        : "costs";

    // What the number depends on: parameters on nothing, counts on the inputs, the rest on the device too.
    private static string Circumstances(Metric metric, ModelResult result)
    {
        if (metric == Metric.Parameters) return "";
        var memory = metric == Metric.ActivationBytes ? " of activations" : "";
        var isOfDevice = metric == Metric.AlphaFlops || metric == Metric.Milliseconds || metric == Metric.Millijoules;
        return memory + CostText.For(result.Report) + (isOfDevice ? CostText.On(result.Report) : "");
    }

    // The attribute stands beside the class; the other sources are not in sight.
    private static string Source(BudgetLimit limit) => limit.Origin is { IsInSource: true } ? "" : $" ({limit.Source})";
}
