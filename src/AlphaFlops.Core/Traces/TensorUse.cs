using AlphaFlops.Shapes;

namespace AlphaFlops.Traces;

/// <summary>A tensor as an operator call sees it.</summary>
/// <param name="Storage">Numbers the memory: views and in-place results have the storage of what they look at.</param>
/// <param name="Type">Element type and shape of this view.</param>
/// <param name="IsModelState">A registered parameter or buffer: not an intermediate tensor.</param>
public readonly record struct TensorUse(int Storage, TensorType Type, bool IsModelState)
{
    /// <summary>The backward pass computes a gradient for it: a parameter that is trained, or what was made from one while gradients were tracked.</summary>
    public bool NeedsGradient { get; init; }

    /// <summary>An optimizer keeps it.</summary>
    public bool IsOptimizerState { get; init; }
}
