using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>torch.result_type: tensors with dimensions decide, then tensors without, then numbers; a lower rank counts only where its category
/// (bool, integer, floating point, complex) is higher. See "type promotion" in torch.Tensor attributes.</summary>
public static class Promotion
{
    /// <summary>The element type of operands that are <see cref="TensorType"/>, <see cref="Dim"/>, double or bool.</summary>
    /// <exception cref="UnknownArgumentException">A number that is not known would decide.</exception>
    public static DType Of(params object?[] operands)
    {
        DType? dimensioned = null, scalar = null, number = null;
        Arguments.UnknownValue? unknown = null;
        foreach (var operand in operands)
        {
            switch (operand)
            {
                case TensorType { Rank: > 0 } tensor: dimensioned = Join(dimensioned, tensor.DType); break;
                case TensorType tensor: scalar = Join(scalar, tensor.DType); break;
                case bool: number = Join(number, DType.Bool); break;
                case Dim: number = Join(number, DType.Int64); break;
                case double: number = Join(number, DType.Float32); break;
                case Arguments.UnknownValue value: unknown = value; break;
            }
        }

        var known = Combine(dimensioned, Combine(scalar, number)) ?? DType.Float32;
        if (unknown is not null && DTypes.Category(known) < 2) throw new UnknownArgumentException("a number", unknown.Cause);
        return known;
    }

    private static DType Join(DType? a, DType b) => a is null ? b : DTypes.Promote(a.Value, b);

    private static DType? Combine(DType? higher, DType? lower)
    {
        if (higher is not { } high) return lower;
        if (lower is not { } low || DTypes.Category(high) >= DTypes.Category(low)) return high;
        return high.IsFloatingPoint() ? high.Complex() : low;
    }
}
