using AlphaFlops.Shapes;

namespace AlphaFlops.Traces;

/// <summary>A parameter or buffer as named_parameters and named_buffers list it; a shared one stands once, under its first path.</summary>
public sealed record RegisteredTensor(string Path, TensorType Type, bool IsBuffer)
{
    /// <summary>A parameter that requires a gradient, not a frozen one.</summary>
    public bool IsTrained { get; init; }
}
