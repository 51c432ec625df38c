using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>A limit that is broken.</summary>
/// <param name="Uses">Those that are over it, the worst first.</param>
internal sealed record Breach(BudgetLimit Source, IReadOnlyList<LimitUse> Uses)
{
    public Limit Limit => Source.Limit;

    public LimitUse Worst => Uses[0];

    /// <summary>The amount that would allow it; of a share a fraction.</summary>
    public double Needed => Worst.Share ?? Worst.Value;

    public static Breach? Find(BudgetLimit limit, ModelCost cost)
    {
        var over = limit.Limit.Uses(cost).Where(use => use.IsExceeded).OrderByDescending(use => use.Value).ToArray();
        return over.Length == 0 ? null : new Breach(limit, over);
    }

    /// <summary>The layers to look at: of the model, or of what is over the limit in it.</summary>
    public IEnumerable<SourcePlace?> Layers(ModelCost cost) =>
        LayerRanking.Largest(cost, layer => Share(layer, cost))
            .Where(layer => Limit.Layers is null || Uses.Any(use => layer.Name == use.Module || layer.Name.StartsWith(use.Module + ".", StringComparison.Ordinal)))
            .Select(layer => layer.Places[0]);

    /// <summary>What a layer contributes; of memory, which is no sum, the bytes that it gives.</summary>
    public double Share(LayerCost layer, ModelCost cost)
    {
        if (Limit.Metric.IsSum) return Limit.Metric.Of(layer, cost) ?? 0;
        return layer.Output is { } output ? output.Shape.Aggregate((double)output.DType.Size(), (product, dim) => product * dim.Value) : 0;
    }
}
