using AlphaFlops.Baselines;
using AlphaFlops.Budgets;

namespace AlphaFlops.Reports;

/// <summary>A metric of a model before and after a change; one of both is missing where the model is new or gone.</summary>
public sealed record DiffRow(string Model, Metric Metric, BaselineEntry? Before, BaselineEntry? After)
{
    /// <summary>The change as a fraction of the value before; null where there is none before or after, or where it was 0.</summary>
    public double? Change => Before is { Value: not 0 } before && After is not null ? After.Value / before.Value - 1 : null;
}
