using AlphaFlops.Analyzers.Session;
using AlphaFlops.Budgets;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>A broken limit in one line.</summary>
internal static class BreachText
{
    private const int Largest = 3;

    public static string Message(Breach breach, ModelResult result)
    {
        var (metric, worst) = (breach.Limit.Metric, breach.Worst);
        var what = worst.Module is null ? $"'{result.Name}'" : $"'{worst.Module}' of '{result.Name}'";
        var share = breach.Limit.IsShare ? $", {LayerRanking.Percent(breach.Needed)} of the model" : "";
        var over = worst.Allowed > 0 && !breach.Limit.IsShare ? " by " + LayerRanking.Percent(worst.Value / worst.Allowed - 1) : "";
        return $"{what} {Verb(metric)} {CostText.AtLeast(result.CostFor(breach.Limit))}{metric.Format(worst.Value)}{result.ArgumentsFor(breach.Limit)}{Circumstances(metric, result)}{share},"
            + $" over its budget of {breach.Limit}{over}{Source(breach)}.{Others(breach, result)}";
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
    private static string Source(Breach breach) => breach.Source.Origin is { IsInSource: true } ? "" : $" ({breach.Source.Source})";

    // Peak memory is no sum over layers, so that a share of it would say nothing.
    private static string Others(Breach breach, ModelResult result)
    {
        var metric = breach.Limit.Metric;
        if (breach.Worst.Module is not null)
        {
            var more = breach.Uses.Skip(1).ToArray();
            if (more.Length == 0) return "";
            return " So " + (more.Length == 1 ? "is " : "are ") + string.Join(", ", more.Take(Largest).Select(use => $"{use.Module} ({metric.Format(use.Value)})"))
                + (more.Length > Largest ? $" and {more.Length - Largest} more." : ".");
        }

        var layers = LayerRanking.Largest(result.CostFor(breach.Limit), layer => breach.Share(layer, result.CostFor(breach.Limit)));
        return metric.IsSum ? LayerRanking.Sentence(layers, layers.Sum(layer => layer.Value), Largest)
            : layers.Count == 0 ? ""
            : " Largest outputs: " + string.Join(", ", layers.Take(Largest).Select(layer => $"{layer.Name} ({metric.Format(layer.Value)})")) + ".";
    }
}
