namespace AlphaFlops.Costs;

/// <summary>The upper ends of a range, where a condition that is not known chooses between ways of different cost.</summary>
public sealed record UpperCost(
    long Macs, long Flops, long ElementOps, double AlphaFlops, long ActivationBytes, long MovedBytes, double? Milliseconds, double? Millijoules);
