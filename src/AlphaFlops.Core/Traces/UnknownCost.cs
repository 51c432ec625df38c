namespace AlphaFlops.Traces;

/// <summary>Something that could not be determined and may cost: its root cause and where that is.</summary>
public sealed record UnknownCost(string Reason, SourcePlace? Place);
