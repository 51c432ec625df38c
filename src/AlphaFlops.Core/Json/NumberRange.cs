namespace AlphaFlops.Json;

/// <summary>The numbers that a member may have.</summary>
/// <param name="Words">What it may have, for messages: <c>a number above 0</c>.</param>
internal sealed record NumberRange(double Min, double Max, bool IsMinExcluded, string Words)
{
    public bool Contains(double value) => value <= Max && (IsMinExcluded ? value > Min : value >= Min);
}
