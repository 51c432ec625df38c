using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>The words that operator files are written with.</summary>
internal static class Rules
{
    /// <summary>The names TorchSharp gives to the one tensor that an operator is about; a method's receiver is <c>input</c>.</summary>
    public const string Self = "input|tensor|x|left|self|src";

    public static TensorType Input(this Arguments a) => a.Tensor(Self);

    public static Operator MemoryBound(string name, OperatorRule rule, params string[] aliases) =>
        new(name, OperatorFamily.MemoryBound, rule) { Aliases = aliases };

    /// <summary>An operator of one tensor and one result.</summary>
    public static Operator MemoryBound(string name, Func<TensorType, Arguments, TensorType> rule, params string[] aliases) =>
        MemoryBound(name, a => new OperatorResult(rule(a.Input(), a)), aliases);

    /// <summary>An operator that looks at the memory of its input in another way.</summary>
    public static Operator View(string name, Func<TensorType, Arguments, TensorType> rule, params string[] aliases) =>
        new(name, OperatorFamily.View, a => AsView(rule(a.Input(), a))) { Aliases = aliases };

    public static Operator Reshape(string name, Func<Shape, Arguments, Shape> rule, params string[] aliases) =>
        View(name, (x, a) => x.With(rule(x.Shape, a)), aliases);

    public static OperatorResult AsView(params TensorType[] outputs) => new(outputs) { IsView = true };

    /// <summary>How many of something there are, where each is one in memory: a billion parts of a tensor are a mistake while it is typed.</summary>
    /// <param name="what">In words for the user: <c>parts</c>.</param>
    /// <exception cref="UndecidedException">More than are followed.</exception>
    public static int Countable(Dim count, string what)
    {
        const int most = 100_000;
        return count.Value <= most ? (int)count.Value : throw new UndecidedException(FormattableString.Invariant($"more than {most:N0} {what} are not followed"));
    }

    /// <summary>An axis for an insertion: one more than the rank is allowed.</summary>
    public static int InsertionAxis(this Shape shape, Dim axis) => shape.Insert(0, 1).Axis(axis);

    /// <summary>Distinct non-negative axes, or all axes where the list is null or empty.</summary>
    public static IReadOnlyList<int> Axes(this Shape shape, IReadOnlyList<Dim>? axes)
    {
        if (axes is null || axes.Count == 0) return Enumerable.Range(0, shape.Rank).ToArray();
        // torch lets a scalar be reduced over its axis 0 or -1.
        if (shape.Rank == 0 && axes.All(axis => axis == 0 || axis == -1)) return [];
        var result = axes.Select(shape.Axis).ToArray();
        if (result.Distinct().Count() != result.Length)
            throw new ShapeException($"a dimension appears twice in ({string.Join(", ", axes)}) for shape {shape}");
        return result;
    }

    public static Dim Product(this IEnumerable<Dim> dims) => dims.Aggregate((Dim)1, (product, dim) => product * dim);

    public static Dim Sum(this IEnumerable<Dim> dims) => dims.Aggregate((Dim)0, (sum, dim) => sum + dim);

    /// <summary>float32 for integers and bool, as torch's functions on real numbers return.</summary>
    public static DType Floating(this DType dtype) => dtype.IsFloatingPoint() || dtype.IsComplex() ? dtype : DType.Float32;

    /// <summary>The parts of a complex type; any other type itself.</summary>
    public static DType Real(this DType dtype) => dtype switch
    {
        DType.Complex64 => DType.Float32,
        DType.Complex128 => DType.Float64,
        _ => dtype,
    };

    public static DType Complex(this DType dtype) => dtype is DType.Float64 or DType.Complex128 ? DType.Complex128 : DType.Complex64;

    /// <summary>Throws where one operand is of floating point and the other is not: matrix products and convolutions never convert those.</summary>
    public static void RequireSameKind(string op, TensorType a, TensorType b)
    {
        if (DTypes.Category(a.DType) < 2 != DTypes.Category(b.DType) < 2)
            throw new ShapeException($"{op} expects operands of one type, gets {a} and {b}");
    }
}
