namespace AlphaFlops.Shapes;

/// <summary>A layer was made for one number of channels or features and gets another: the one number that would have to change.</summary>
public sealed record Mismatch(long Expected, long Actual);
