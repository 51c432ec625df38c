namespace AlphaFlops.Costs;

/// <summary>The upper ends of a range, where a condition that is not known chooses between ways of different cost, or values decide a size.</summary>
public sealed record UpperCost(
    long Macs, long Flops, long ElementOps, double AlphaFlops, long ActivationBytes, long MovedBytes, double? Milliseconds, double? Millijoules)
{
    // A kernel may be faster on more rows.
    internal UpperCost OrMore(ModelCost least) => this with
    {
        AlphaFlops = Math.Max(AlphaFlops, least.AlphaFlops),
        Milliseconds = Milliseconds is { } time ? Math.Max(time, least.Milliseconds ?? 0) : null,
        Millijoules = Millijoules is { } energy ? Math.Max(energy, least.Millijoules ?? 0) : null,
    };

    /// <summary>Where there is no range.</summary>
    internal static UpperCost Of(ModelCost cost) =>
        new(cost.Macs, cost.Flops, cost.ElementOps, cost.AlphaFlops, cost.ActivationBytes, cost.MovedBytes, cost.Milliseconds, cost.Millijoules);
}
