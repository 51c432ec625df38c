using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Functions of the elements of several operands, tensors or numbers, that are broadcast against each other: one operation an
/// element.</summary>
public static class Elementwise
{
    private const string Left = "input|left|x|dividend|tensor|count|self|real|abs";
    private const string Right = "right|other|target|exponent|divisor|scalar|y|values|value|q|probs|prob|n|imag|angle";

    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Table(Promoted,
            "add|op_Addition", "mul|multiply|op_Multiply", "remainder|op_Modulus", "fmod", "floor_divide", "pow", "maximum", "minimum",
            "fmax", "fmin", "hypot", "gcd", "lcm", "nextafter", "bitwise_and|op_BitwiseAnd", "bitwise_or|op_BitwiseOr",
            "bitwise_xor|op_ExclusiveOr", "bitwise_left_shift|op_LeftShift", "bitwise_right_shift|op_RightShift", "binomial"),
        .. Table(Difference, "sub|subtract|op_Subtraction", "rsub"),
        .. Table(operands => Promoted(operands).Floating(),
            "true_divide", "atan|arctan", "atan2|arctan2", "logaddexp", "logaddexp2", "copysign", "xlogy|special_xlogy", "special_xlog1py",
            "igamma|special_gammainc", "igammac|special_gammaincc", "special_zeta", "special_chebyshev_polynomial_t", "special_chebyshev_polynomial_u",
            "special_chebyshev_polynomial_v", "special_chebyshev_polynomial_w", "special_shifted_chebyshev_polynomial_t", "special_shifted_chebyshev_polynomial_u",
            "special_shifted_chebyshev_polynomial_v", "special_shifted_chebyshev_polynomial_w", "special_hermite_polynomial_h", "special_hermite_polynomial_he",
            "special_laguerre_polynomial_l", "special_legendre_polynomial_p"),
        .. Table(operands => Promoted(operands).IsComplex() ? DType.Complex128 : DType.Float64, "float_power"),
        .. Table(operands => Promoted(operands).Complex(), "complex", "polar"),
        .. Table(_ => DType.Bool,
            "eq|equal|op_Equality", "ne|not_equal|op_Inequality", "lt|less|op_LessThan", "le|less_equal|op_LessThanOrEqual", "gt|greater|op_GreaterThan",
            "ge|greater_equal|op_GreaterThanOrEqual", "logical_and|op_LogicalAnd", "logical_or|op_LogicalOr", "logical_xor"),
        .. Table(operands => SameType("heaviside", operands), "heaviside"),
        .. Table(operands => (SameType("isclose", operands), DType.Bool).Item2, "isclose"),
        MemoryBound("div", Quotient, "divide", "op_Division"),
        MemoryBound("ldexp", a => Of(a, operands => Promotion.Of([operands[0], .. operands.Skip(1).Select(o => o is TensorType t ? t.With(t.DType.Floating()) : o)]).Floating(), Left, Right)),
        MemoryBound("clamp", a => a.Operand("min|min_val") is null && a.Operand("max|max_val") is null
            ? throw new ShapeException("clamp expects a min or a max")
            : Of(a, Promoted, Left, "min|min_val", "max|max_val"), "clip", "clamp_min", "clamp_max"),
        MemoryBound("lerp", a => Of(a, Promoted, Left, "end", "weight")),
        MemoryBound("addcmul", a => Of(a, Promoted, Left, "tensor1", "tensor2")),
        MemoryBound("addcdiv", a => Of(a, operands => Promoted(operands).Floating(), Left, "tensor1", "tensor2")),
        MemoryBound("where", Where),
        MemoryBound("masked_fill", a => Of(a, operands => ((TensorType)operands[0]).DType, Left, "mask")),
        new("copy", OperatorFamily.MemoryBound, a => Of(a, operands => ((TensorType)operands[0]).DType, Left, "source|src")) { ReadsInput = false },
    ];

    private static IEnumerable<Operator> Table(Func<object[], DType> dtype, params string[] spellings) => spellings.Select(spelling =>
    {
        var names = spelling.Split('|');
        return MemoryBound(names[0], a => Of(a, dtype, Left, Right), [.. names.Skip(1)]);
    });

    private static DType SameType(string op, object[] operands) =>
        operands.OfType<TensorType>().Select(t => t.DType).Distinct().Count() == 1
            ? ((TensorType)operands[0]).DType
            : throw new ShapeException($"{op} expects operands of one type, gets {string.Join(" and ", operands)}");

    private static DType Promoted(object[] operands) => Promotion.Of(operands);

    // Masks are inverted by logical_not: torch subtracts no bool.
    private static DType Difference(object[] operands) => operands.OfType<TensorType>().Any(tensor => tensor.DType == DType.Bool)
        ? throw new ShapeException($"bool tensors cannot be subtracted: {string.Join(" and ", operands)}")
        : Promoted(operands);

    /// <summary>A number divided by a tensor is the reciprocal times the number, and the reciprocal is kept.</summary>
    private static OperatorResult Quotient(Arguments a)
    {
        var output = Of(a, operands => Rounds(a) ? Promoted(operands) : Promoted(operands).Floating(), Left, Right).Outputs[0];
        return new OperatorResult(output) { SavedBytes = a.Operand(Left) is TensorType ? 0 : output.Bytes };
    }

    private static bool Rounds(Arguments a) => a.OptionalString("rounding_mode") is "floor" or "trunc";

    /// <summary>Broadcasts the operands that were passed.</summary>
    private static OperatorResult Of(Arguments a, Func<object[], DType> dtype, params string[] names)
    {
        var operands = names.Select(a.Operand).OfType<object>().ToArray();
        var tensors = operands.OfType<TensorType>().ToArray();
        if (tensors.Length == 0) throw new ShapeException("an operand that is a tensor is missing");
        return new OperatorResult(new TensorType(dtype(operands), BroadcastAll(tensors)));
    }

    private static Shape BroadcastAll(TensorType[] tensors)
    {
        var shape = tensors[0].Shape;
        foreach (var tensor in tensors.Skip(1))
            shape = Broadcasting.TryBroadcast(shape, tensor.Shape)
                ?? throw new ShapeException($"shapes do not broadcast: {string.Join(" and ", tensors.Select(t => t.ToString()))}");
        return shape;
    }

    /// <summary>where(condition, x, y), or x.where(condition, y); where(condition) alone is nonzero.</summary>
    private static OperatorResult Where(Arguments a)
    {
        var condition = a.Tensor("condition");
        var x = a.Operand("x|input|self");
        var y = a.Operand("y|other");
        if (x is null || y is null) return Indexing.NonZero(a, condition, "where(condition)");
        return new OperatorResult(new TensorType(Promotion.Of(x, y), BroadcastAll([condition, .. new[] { x, y }.OfType<TensorType>()])));
    }
}
