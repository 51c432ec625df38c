using AlphaFlops.Operators;

namespace AlphaFlops.Traces;

/// <summary>One operator call of a forward pass, or what the backward pass runs for it.</summary>
/// <param name="Operator">What ran.</param>
/// <param name="ModulePath">The module whose forward made the call, as named_modules names it: <c>layer1.0.conv2</c>; empty for the model itself.</param>
/// <param name="Place">Where the module was made, or for a functional call where it stands.</param>
/// <param name="Inputs">Tensor arguments, weights included.</param>
/// <param name="Outputs">One for each of <see cref="OperatorResult.Outputs"/>.</param>
/// <param name="Result">Its cost.</param>
public sealed record OperatorCall(
    Operator Operator,
    string ModulePath,
    SourcePlace? Place,
    IReadOnlyList<TensorUse> Inputs,
    IReadOnlyList<TensorUse> Outputs,
    OperatorResult Result) : TraceStep
{
    /// <summary>What it computes in the backward pass; null in a forward pass.</summary>
    internal GradientCall? Gradients { get; init; }

    /// <summary>It belongs to the backward pass.</summary>
    public bool IsBackward => Gradients is not null;
}
