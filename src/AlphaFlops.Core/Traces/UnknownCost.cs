using AlphaFlops.Shapes;

namespace AlphaFlops.Traces;

/// <summary>Something that could not be determined and may cost: its root cause and where that is.</summary>
public sealed record UnknownCost(string Reason, SourcePlace? Place)
{
    /// <summary>Of a failure: the number of channels or features that does not fit.</summary>
    public Mismatch? Mismatch { get; init; }
}
