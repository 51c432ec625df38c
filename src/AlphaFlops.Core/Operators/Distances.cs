using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Distances and similarities of vectors, and differences along a dimension: one operation for each element compared.</summary>
public static class Distances
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("cosine_similarity", OperatorFamily.MemoryBound, a => Along(a, "x1|input1", "x2|input2", a.Int("dim", 1), keep: false))
        {
            Modules = [new ModuleDefinition("CosineSimilarity")],
        },
        new("pairwise_distance", OperatorFamily.MemoryBound, a => Along(a, "input1|x1", "input2|x2", -1, a.Bool("keepdim")))
        {
            Modules = [new ModuleDefinition("PairwiseDistance")],
        },
        MemoryBound("cdist", Pairs),
        MemoryBound("linalg_cross", a => new OperatorResult(new TensorType(
            Promotion.Of(a.Input(), a.Tensor("other")),
            Broadcasting.Broadcast(a.Input().Shape, a.Tensor("other").Shape))), "cross"),
        MemoryBound("diff", (x, a) =>
        {
            var axis = x.Shape.Axis(a.Int("dim", -1));
            var extra = (a.OptionalTensor("prepend")?.Shape[axis] ?? 0) + (a.OptionalTensor("append")?.Shape[axis] ?? 0);
            return x.With(x.Shape.With(axis, Dim.Max(0, x.Shape[axis] + extra - a.Int("n", 1))));
        }),
        MemoryBound("trapezoid", a => Trapezoid(a, cumulative: false), "trapz"),
        MemoryBound("cumulative_trapezoid", a => Trapezoid(a, cumulative: true)),
        MemoryBound("gradient", a => new OperatorResult([.. a.Input().Shape.Axes(a.OptionalInts("dim|dims")).Select(_ => a.Input())])),
        new("cov", OperatorFamily.MatrixProduct, Covariance) { Aliases = ["corrcoef"] },
    ];

    private static OperatorResult Along(Arguments a, string first, string second, Dim dim, bool keep)
    {
        TensorType x1 = a.Tensor(first), x2 = a.Tensor(second);
        var shape = Broadcasting.TryBroadcast(x1.Shape, x2.Shape) ?? throw new ShapeException($"shapes do not broadcast: {x1} and {x2}");
        return new OperatorResult(new TensorType(Promotion.Of(x1, x2).Floating(), Reductions.Reduce(shape, [dim], keep))) { ElementOps = shape.Elements };
    }

    /// <summary>(…,P,M) and (…,R,M) to (…,P,R).</summary>
    private static OperatorResult Pairs(Arguments a)
    {
        TensorType x1 = a.Tensor("x1"), x2 = a.Tensor("x2");
        if (x1.Rank < 2 || x2.Rank < 2 || x1.Shape[-1] != x2.Shape[-1]) throw new ShapeException($"cdist expects vectors of one length, gets {x1} and {x2}");
        var batch = Broadcasting.Broadcast(x1.Shape.Slice(0, x1.Rank - 2), x2.Shape.Slice(0, x2.Rank - 2));
        var output = x1.With(batch.Concat(new Shape(x1.Shape[-2], x2.Shape[-2])));
        return new OperatorResult(output) { ElementOps = output.Shape.Elements * x1.Shape[-1] };
    }

    private static OperatorResult Trapezoid(Arguments a, bool cumulative)
    {
        var y = a.OptionalTensor("y") ?? a.Input();
        var axis = y.Shape.Axis(a.Int("dim", -1));
        var shape = cumulative ? y.Shape.With(axis, Dim.Max(0, y.Shape[axis] - 1)) : y.Shape.RemoveAt(axis);
        return new OperatorResult(new TensorType(y.DType.Floating(), shape)) { ElementOps = y.Shape.Elements };
    }

    /// <summary>Rows are variables: (P,N) to (P,P), one matrix product.</summary>
    private static OperatorResult Covariance(Arguments a)
    {
        var x = a.Input();
        if (x.Rank > 2) throw new ShapeException($"cov expects at most 2 dimensions, gets {x}");
        var type = x.With(x.DType.Floating());
        if (x.Rank < 2) return new OperatorResult(type.With(Shape.Scalar)) { ElementOps = x.Shape.Elements };
        return new OperatorResult(type.With(x.Shape[0] == 1 ? Shape.Scalar : new Shape(x.Shape[0], x.Shape[0])))
        {
            Products = [Products.Matrix(x.Shape[0], x.Shape[1], x.Shape[0])],
            ElementOps = x.Shape.Elements,
        };
    }
}
