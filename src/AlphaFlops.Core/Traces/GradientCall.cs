using AlphaFlops.Costs;

namespace AlphaFlops.Traces;

/// <summary>What a call of the backward pass computes.</summary>
/// <param name="Count">The gradients of the forward call.</param>
/// <param name="Forward">The first result of the forward call.</param>
/// <param name="Freed">The storages whose way back is gone with it; none where the graph is retained.</param>
internal sealed record GradientCall(GradientCount Count, TensorUse Forward, IReadOnlyList<int> Freed)
{
    /// <summary>The forward call, while it is not certain which of its gradients are wanted.</summary>
    public OperatorCall? Of { get; init; }
}
