namespace AlphaFlops.Interpreter.Values;

/// <summary>TensorAccessor: the elements of a tensor whose values are known, as numbers of C#.</summary>
public sealed class AccessorValue(TensorValue tensor, ArrayValue elements) : ISequence
{
    public TensorValue Tensor { get; } = tensor;

    public ArrayValue Elements { get; } = elements;

    IReadOnlyList<object?> ISequence.Items => Elements.Elements;
}
