namespace AlphaFlops.Choices;

/// <summary>A search used up its limits, or met a configuration whose cost is not known: what it found so far is not exact, for this reason.</summary>
internal sealed class SearchEndedException(string reason) : Exception(reason);
