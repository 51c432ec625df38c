using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Reductions over some or all dimensions. Cost: as a pool's, the window of each output element: one operation an input element.</summary>
public static class Reductions
{
    private const string Dims = "dim|dims|dimensions|dimension|axis";

    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Table(Summed, "sum", "nansum", "prod"),
        .. Table(Float, "mean", "nanmean"),
        .. Table((x, a) => RequireFloat("std and var", x, a).Real(), "std", "var"),
        .. Table((x, a) => RequireFloat("norm", x, a).Real(), "norm", "linalg_norm", "linalg_vector_norm"),
        .. Table((x, _) => x.DType.Floating(), "logsumexp"),
        .. Table((x, _) => x.DType, "amax", "amin", "nanmedian"),
        .. Table((x, _) => x.DType == DType.UInt8 ? DType.UInt8 : DType.Bool, "all", "any"),
        .. Table((_, _) => DType.Int64, "argmax", "argmin", "count_nonzero"),
        Table((x, a) => RequireFloat("matrix_norm", x, a).Real(), "linalg_matrix_norm").Single().WithDefaultDims(-2, -1),
        Extremum("max", "maximum"), Extremum("min", "minimum"),
        WithIndices("median", null), WithIndices("mode", -1), WithIndices("kthvalue", -1),
        Pair("std_mean"), Pair("var_mean"), Pair("aminmax"),
        MemoryBound("quantile", Quantile, "nanquantile"),
        MemoryBound("dist", a => Scalar(a, Promotion.Of(a.Input(), a.Tensor("other")))),
        MemoryBound("trace", a => new OperatorResult(new TensorType(Summed(a.Input(), a), Shape.Scalar))),
        .. Scan(Summed, "cumsum", "cumprod"),
        .. Scan((x, _) => x.DType, "logcumsumexp"),
        ScanWithIndices("cummax"), ScanWithIndices("cummin"),
    ];

    private static DType Summed(TensorType x, Arguments a) =>
        a.OptionalDType("type|dtype") ?? (DTypes.Category(x.DType) < 2 ? DType.Int64 : x.DType);

    private static DType Float(TensorType x, Arguments a) => RequireFloat("mean", x, a);

    private static DType RequireFloat(string op, TensorType x, Arguments a)
    {
        var dtype = a.OptionalDType("type|dtype") ?? x.DType;
        return DTypes.Category(dtype) >= 2 ? dtype : throw new ShapeException($"{op} expects floating point numbers, gets {x}");
    }

    private static IEnumerable<Operator> Table(Func<TensorType, Arguments, DType> dtype, params string[] names) =>
        names.Select(name => MemoryBound(name, a => Result(a.Input(), Reduce(a.Input().Shape, Axes(a), a.Bool("keepdim|keepDim")), dtype(a.Input(), a))));

    /// <summary>The dimensions asked for: one, a list, or TorchSharp's dim0, dim1, dim2; null for all.</summary>
    private static IReadOnlyList<Dim>? Axes(Arguments a) =>
        a.OptionalInts(Dims) ?? (a.Has("dim0") ? new[] { "dim0", "dim1", "dim2" }.Select(a.OptionalInt).OfType<Dim>().ToArray() : null);

    private static Operator WithDefaultDims(this Operator op, params Dim[] dims) => new(op.Name, op.Family, a =>
        op.Apply(a.Has(Dims) ? a : a.Copy().Set("dims", dims.Cast<object?>().ToArray())));

    internal static Shape Reduce(Shape x, IReadOnlyList<Dim>? dims, bool keep)
    {
        var axes = x.Axes(dims);
        return new Shape(Enumerable.Range(0, x.Rank).Where(axis => keep || !axes.Contains(axis)).Select(axis => axes.Contains(axis) ? 1 : x[axis]));
    }

    private static OperatorResult Result(TensorType x, Shape shape, params DType[] dtypes) =>
        new([.. dtypes.Select(dtype => new TensorType(dtype, shape))]) { ElementOps = x.Shape.Elements };

    private static OperatorResult Scalar(Arguments a, DType dtype) => Result(a.Input(), Shape.Scalar, dtype);

    /// <summary>max() a scalar, max(dim) values and indexes, max(other) elementwise.</summary>
    private static Operator Extremum(string name, string elementwise) => MemoryBound(name, a =>
    {
        if (a.Has("other")) return OperatorTable.Find(elementwise)!.Apply(a);
        var x = a.Input();
        return a.Has(Dims)
            ? Result(x, Reduce(x.Shape, a.Ints(Dims), a.Bool("keepdim|keepDim")), x.DType, DType.Int64)
            : Scalar(a, x.DType);
    });

    private static Operator WithIndices(string name, Dim? fallback) => MemoryBound(name, a =>
    {
        var x = a.Input();
        return (a.OptionalInt(Dims) ?? fallback) is { } dim
            ? Result(x, Reduce(x.Shape, [dim], a.Bool("keepdim|keepDim")), x.DType, DType.Int64)
            : Scalar(a, x.DType);
    });

    private static Operator Pair(string name) => MemoryBound(name, a =>
    {
        var x = a.Input();
        var first = name == "aminmax" ? x.DType : RequireFloat(name, x, a);
        return Result(x, Reduce(x.Shape, Axes(a), a.Bool("keepdim|keepDim")), name == "aminmax" ? first : first.Real(), first);
    });

    /// <summary>One quantile for each element of q, in a new first dimension when q has one.</summary>
    private static OperatorResult Quantile(Arguments a)
    {
        var x = a.Input();
        var shape = Reduce(x.Shape, a.OptionalInts("dim"), a.Bool("keepdim"));
        if (a.Operand("q") is TensorType { Rank: 1 } q) shape = shape.Insert(0, q.Shape[0]);
        return Result(x, shape, x.DType);
    }

    private static IEnumerable<Operator> Scan(Func<TensorType, Arguments, DType> dtype, params string[] names) => names.Select(name => MemoryBound(name, a =>
    {
        var x = a.Input();
        x.Shape.Axes([a.Int(Dims)]);
        return new OperatorResult(x.With(dtype(x, a)));
    }));

    private static Operator ScanWithIndices(string name) => MemoryBound(name, a =>
    {
        a.Input().Shape.Axes([a.Int(Dims)]);
        return new OperatorResult(a.Input(), a.Input().With(DType.Int64));
    });
}
