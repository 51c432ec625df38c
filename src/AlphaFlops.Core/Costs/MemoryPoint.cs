namespace AlphaFlops.Costs;

/// <summary>The most that lives at once in one stretch of a forward pass, and where.</summary>
/// <param name="Layer">The place in the list of layers of the layer that runs then.</param>
public readonly record struct MemoryPoint(long Bytes, int Layer);
