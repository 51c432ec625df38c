using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Sorting, searching and counting: one operation an output element.</summary>
public static class Sorting
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        MemoryBound("topk", a =>
        {
            var x = a.Input();
            var k = a.Int("k");
            if (x.Rank == 0 && k <= 1) return WithIndices(x, x.Shape);
            var axis = x.Shape.Axis(a.Int("dim", -1));
            if (k < 0 || k > x.Shape[axis]) throw new ShapeException($"topk expects at least {k} elements in dimension {axis}, gets {x}");
            return WithIndices(x, x.Shape.With(axis, k));
        }),
        MemoryBound("sort", a =>
        {
            a.Input().Shape.Axes([a.Int("dim", -1)]);
            return WithIndices(a.Input(), a.Input().Shape);
        }),
        MemoryBound("msort", (x, _) => x),
        MemoryBound("argsort", (x, a) =>
        {
            x.Shape.Axes([a.Int("dim", -1)]);
            return x.With(DType.Int64);
        }),
        MemoryBound("searchsorted", a => Searched(a, a.Operand("values"), a.Tensor("sorted_sequence"))),
        MemoryBound("bucketize", a => Searched(a, a.Operand("input"), a.Tensor("boundaries"))),
        MemoryBound("isin", (x, _) => x.With(DType.Bool)),
        MemoryBound("bincount", a => throw new UndecidedException("bincount returns one more element than the largest value")),
        MemoryBound("histc", (x, a) => x.With(new Shape(a.Int("bins", 100)))),
        MemoryBound("histogram", a =>
        {
            var x = a.Input();
            var bins = a.Operand("bins") switch { TensorType edges => edges.Shape.Elements - 1, Dim count => count, _ => throw new UndecidedException("histogram chooses its bins by the values") };
            return new OperatorResult(x.With(new Shape(bins)), x.With(new Shape(bins + 1)));
        }),
        MemoryBound("multinomial", (x, a) =>
        {
            if (x.Rank is not (1 or 2)) throw new ShapeException($"multinomial expects 1 or 2 dimensions, gets {x}");
            var count = a.Int("num_samples");
            if (!a.Bool("replacement") && count > x.Shape[-1]) throw new ShapeException($"multinomial cannot draw {count} of {x.Shape[-1]} without replacement: {x}");
            return new TensorType(DType.Int64, x.Shape.With(-1, count));
        }),
        MemoryBound("one_hot", (x, a) =>
        {
            var classes = a.Int("num_classes", -1);
            if (classes < 0) throw new UndecidedException("one_hot without num_classes makes one more class than the largest value");
            return new TensorType(DType.Int64, x.Shape.Insert(x.Rank, classes));
        }),
    ];

    private static OperatorResult WithIndices(TensorType x, Shape shape) => new(x.With(shape), new TensorType(DType.Int64, shape));

    private static OperatorResult Searched(Arguments a, object? values, TensorType sorted)
    {
        var shape = (values as TensorType)?.Shape ?? Shape.Scalar;
        if (sorted.Rank > 1 && (shape.Rank != sorted.Rank || !shape.RemoveAt(-1).Equals(sorted.Shape.RemoveAt(-1))))
            throw new ShapeException($"searchsorted expects values that agree with {sorted} but for the last dimension, gets {shape}");
        return new OperatorResult(new TensorType(a.Bool("out_int32|outInt32") ? DType.Int32 : DType.Int64, shape));
    }
}
