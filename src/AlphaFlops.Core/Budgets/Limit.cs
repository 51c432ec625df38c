using System.Globalization;
using AlphaFlops.Costs;
using AlphaFlops.Quantities;

namespace AlphaFlops.Budgets;

/// <summary>The most that a model, each of its layers, or some of its modules may use of a metric.</summary>
/// <param name="Amount">In the unit of the metric's kind; of a share the fraction of the model's total.</param>
public sealed record Limit(Metric Metric, double Amount)
{
    public BudgetLevel Level { get; init; }

    /// <summary>The amount is a fraction of the model's total.</summary>
    public bool IsShare { get; init; }

    /// <summary>What in the model is limited; null for the whole of it.</summary>
    public LayerSelection? Layers { get; init; }

    /// <summary>Whether the other one says something about the same, so that only one of them can count.</summary>
    public bool IsAbout(Limit other) => Metric == other.Metric && Equals(Layers, other.Layers);

    /// <summary>What is used of it: of a model one, of layers one for each that is selected. Nothing where the metric is not known, and of a share
    /// where the total is not: what it comes to is not certain then.</summary>
    public IReadOnlyList<LimitUse> Uses(ModelCost cost)
    {
        if (Layers is null) return Metric.Of(cost) is { } value ? [new LimitUse(this, Amount, value, null, null)] : [];
        if (IsShare && !cost.IsComplete || Metric.Of(cost) is not { } total) return [];
        return [.. Layers.Of(cost)
            .Select(module => (module.Path, Value: module.Layers.Sum(layer => Metric.Of(layer, cost) ?? 0)))
            .Select(module => new LimitUse(this, IsShare ? Amount * total : Amount, module.Value, IsShare && total > 0 ? module.Value / total : null, module.Path))];
    }

    /// <summary>For people: <c>4.5 G</c>, <c>30%</c>.</summary>
    public override string ToString() =>
        IsShare ? (Amount * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%" : Quantity.Format(Amount, Metric.Kind);
}
