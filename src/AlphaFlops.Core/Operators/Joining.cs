using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>cat, stack and their relatives: every input is read once and written once.</summary>
public static class Joining
{
    private const string Tensors = "tensors|input|arrays|sequences|matrices";

    public static IReadOnlyList<Operator> All { get; } =
    [
        MemoryBound("cat", a => Cat(a.Tensors(Tensors), a.Int("dim|axis", 0)), "concat", "concatenate"),
        MemoryBound("stack", a => Stack(a.Tensors(Tensors), a.Int("dim|axis", 0))),
        MemoryBound("hstack", a => Join(a, AtLeast(1), x => x[0].Rank == 1 ? 0 : 1)),
        MemoryBound("vstack", a => Join(a, AtLeast(2), _ => 0), "row_stack"),
        MemoryBound("dstack", a => Join(a, AtLeast(3), _ => 2)),
        MemoryBound("column_stack", a => Join(a, x => x.Rank <= 1 ? new Shape(x.Elements, 1) : x, _ => 1)),
        MemoryBound("block_diag", a => BlockDiagonal(a.Tensors(Tensors))),
        new("meshgrid", OperatorFamily.View, Meshgrid),
        MemoryBound("cartesian_prod", a => CartesianProduct(a.Tensors(Tensors))),
        MemoryBound("combinations", Combinations),
        new("broadcast_tensors", OperatorFamily.View, a =>
        {
            var tensors = a.Tensors(Tensors);
            var shape = Broadcasting.Broadcast(tensors.Select(t => t.Shape));
            return AsView([.. tensors.Select(t => t.With(shape))]);
        }),
        MemoryBound("pad_sequence", PadSequence),
    ];

    private static OperatorResult Join(Arguments a, Func<Shape, Shape> raise, Func<IReadOnlyList<TensorType>, int> axis)
    {
        var tensors = a.Tensors(Tensors).Select(t => t.With(raise(t.Shape))).ToArray();
        return Cat(tensors, tensors.Length == 0 ? 0 : axis(tensors));
    }

    private static Func<Shape, Shape> AtLeast(int rank) => x => (rank, x.Rank) switch
    {
        (_, 0) => new Shape(Enumerable.Repeat((Dim)1, rank)),
        (2, 1) => x.Insert(0, 1),
        (3, 1) => new Shape(1, x[0], 1),
        (3, 2) => x.Insert(2, 1),
        _ => x,
    };

    private static OperatorResult Cat(IReadOnlyList<TensorType> tensors, Dim dim)
    {
        if (tensors.Count == 0) throw new ShapeException("cat expects at least one tensor");
        var dtype = Promotion.Of([.. tensors]);
        // torch skips tensors of shape [0], whatever the rank of the others.
        var shapes = tensors.Select(t => t.Shape).Where(shape => shape.IsHidden && tensors.All(t => t.Rank == 1) || !shape.Equals(Shape.Of(0))).ToArray();
        if (shapes.Length == 0) return new OperatorResult(new TensorType(dtype, tensors[0].Shape));
        if (shapes[0].Rank == 0) throw new ShapeException("cat expects tensors with dimensions, gets scalars");
        var axis = shapes[0].Axis(dim);
        foreach (var shape in shapes)
        {
            if (shape.Rank == shapes[0].Rank && shape.With(axis, 0).Equals(shapes[0].With(axis, 0))) continue;
            throw new ShapeException($"cat along dimension {axis} expects shapes that agree elsewhere, gets {shapes[0]} and {shape}");
        }

        return new OperatorResult(new TensorType(dtype, shapes[0].With(axis, shapes.Select(shape => shape[axis]).Sum())));
    }

    private static OperatorResult Stack(IReadOnlyList<TensorType> tensors, Dim dim)
    {
        if (tensors.Count == 0) throw new ShapeException("stack expects at least one tensor");
        var shape = tensors[0].Shape;
        if (tensors.FirstOrDefault(t => !t.Shape.Equals(shape)) is { } other)
            throw new ShapeException($"stack expects equal shapes, gets {shape} and {other.Shape}");
        return new OperatorResult(new TensorType(Promotion.Of([.. tensors]), shape.Insert(shape.InsertionAxis(dim), tensors.Count)));
    }

    private static OperatorResult BlockDiagonal(IReadOnlyList<TensorType> tensors)
    {
        if (tensors.FirstOrDefault(t => t.Rank > 2) is { } cube) throw new ShapeException($"block_diag expects at most 2 dimensions, gets {cube}");
        var shapes = tensors.Select(t => AtLeast(2)(t.Shape)).ToArray();
        return new OperatorResult(new TensorType(Promotion.Of([.. tensors]), new Shape(shapes.Select(s => s[0]).Sum(), shapes.Select(s => s[1]).Sum())));
    }

    private static OperatorResult Meshgrid(Arguments a)
    {
        var tensors = a.Tensors(Tensors);
        if (tensors.FirstOrDefault(t => t.Rank > 1) is { } plane) throw new ShapeException($"meshgrid expects vectors, gets {plane}");
        var sizes = tensors.Select(t => t.Shape.Elements).ToArray();
        if (a.OptionalString("indexing") == "xy" && sizes.Length > 1) (sizes[0], sizes[1]) = (sizes[1], sizes[0]);
        return AsView([.. tensors.Select(t => t.With(new Shape(sizes)))]);
    }

    private static OperatorResult CartesianProduct(IReadOnlyList<TensorType> tensors)
    {
        var rows = tensors.Select(t => t.Shape.Elements).Product();
        return new OperatorResult(tensors[0].With(tensors.Count == 1 ? new Shape(rows) : new Shape(rows, tensors.Count)));
    }

    private static OperatorResult Combinations(Arguments a)
    {
        var x = a.Input();
        if (x.Rank != 1) throw new ShapeException($"combinations expects a vector, gets {x}");
        Dim r = a.Int("r", 2), n = x.Shape[0] + (a.Bool("with_replacement") ? r - 1 : 0);
        Dim rows = n < r ? 0 : 1;
        for (Dim i = 0; rows != 0 && i < r; i += 1) rows = (rows * (n - i)).FloorDivide(i + 1);
        return new OperatorResult(x.With(new Shape(rows, r)));
    }

    private static OperatorResult PadSequence(Arguments a)
    {
        var tensors = a.Tensors(Tensors);
        var longest = tensors.Select(t => t.Shape[0]).Aggregate((Dim)0, Dim.Max);
        Dim[] lead = a.Bool("batch_first") ? [tensors.Count, longest] : [longest, tensors.Count];
        return new OperatorResult(tensors[0].With(new Shape([.. lead, .. tensors[0].Shape.Slice(1, tensors[0].Rank)])));
    }
}
