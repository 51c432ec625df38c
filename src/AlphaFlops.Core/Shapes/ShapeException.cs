namespace AlphaFlops.Shapes;

/// <summary>Shapes that cannot work: torch would throw here. The message names both sides, e.g. "conv2d expects 64 channels, gets 128:
/// float32[1,128,56,56]".</summary>
public sealed class ShapeException(string message, Mismatch? mismatch = null) : Exception(message)
{
    /// <summary>Where one number of a layer does not fit, both; else null.</summary>
    public Mismatch? Mismatch { get; } = mismatch;
}
