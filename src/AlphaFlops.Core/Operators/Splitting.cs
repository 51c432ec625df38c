using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Views of parts: split, chunk, unbind and their relatives.</summary>
public static class Splitting
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        Parts("split", Split),
        Parts("split_with_sizes", Split),
        Parts("chunk", Chunk),
        Parts("tensor_split", (x, a) => TensorSplit(x, a, a.Int("dim|axis", 0))),
        Parts("hsplit", (x, a) => EvenSplit("hsplit", x, a, x.Rank == 1 ? 0 : 1, minRank: 1)),
        Parts("vsplit", (x, a) => EvenSplit("vsplit", x, a, 0, minRank: 2)),
        Parts("dsplit", (x, a) => EvenSplit("dsplit", x, a, 2, minRank: 3)),
        new("unbind", OperatorFamily.View, Unbind),
    ];

    private static Operator Parts(string name, Func<Shape, Arguments, (Dim Axis, IEnumerable<Dim> Sizes)> rule) => new(name, OperatorFamily.View, a =>
    {
        var x = a.Input();
        var (dim, sizes) = rule(x.Shape, a);
        return AsView([.. sizes.Select(size => x.With(x.Shape.With(x.Shape.Axis(dim), size)))]);
    });

    private static (Dim, IEnumerable<Dim>) Split(Shape x, Arguments a)
    {
        const string sizes = "size|sizes|split_size|split_sizes|split_size_or_sections";
        var dim = a.Int("dim", 0);
        var total = x[x.Axis(dim)];
        if (a.Find(sizes) is not Dim size)
        {
            var sections = a.Ints(sizes);
            if (sections.Sum() != total || sections.Any(section => section < 0))
                throw new ShapeException($"split sizes ({string.Join(", ", sections)}) do not add up to {total}: dimension {dim} of {x}");
            return (dim, sections);
        }

        if (size < 0 || size == 0 && total != 0) throw new ShapeException($"split expects a positive size, gets {size}");
        return (dim, Pieces(total, size));
    }

    private static (Dim, IEnumerable<Dim>) Chunk(Shape x, Arguments a)
    {
        Dim dim = a.Int("dim", 0), chunks = a.Int("chunks");
        if (chunks <= 0) throw new ShapeException($"chunk expects a positive number of chunks, gets {chunks}");
        var total = x[x.Axis(dim)];
        // torch returns all chunks, empty ones too, where the dimension is empty.
        return (dim, total == 0 ? Enumerable.Repeat((Dim)0, Countable(chunks, "parts")) : Pieces(total, total.CeilingDivide(chunks)));
    }

    private static IEnumerable<Dim> Pieces(Dim total, Dim size)
    {
        if (total == 0) return [0];
        Countable(total.Witness / size.Witness, "parts");
        var pieces = new List<Dim>();
        for (var rest = total; rest > 0; rest -= size) pieces.Add(Dim.Min(rest, size));
        return pieces;
    }

    private const string Sections = "indices_or_sections|size|sizes|sections|indices";

    private static (Dim, IEnumerable<Dim>) EvenSplit(string name, Shape x, Arguments a, int axis, int minRank)
    {
        if (x.Rank < minRank) throw new ShapeException($"{name} expects at least {minRank} dimensions, gets {x}");
        if (a.Find(Sections) is Dim count && !x[axis].IsDivisibleBy(count)) throw new ShapeException($"{name} into {count} equal parts of {x[axis]}: {x}");
        return TensorSplit(x, a, axis);
    }

    private static (Dim, IEnumerable<Dim>) TensorSplit(Shape x, Arguments a, Dim dim)
    {
        if (a.Find(Sections) is TensorType) throw new UndecidedException("tensor_split by a tensor depends on its values");
        var total = x[x.Axis(dim)];
        if (a.Find(Sections) is Dim count)
        {
            if (count <= 0) throw new ShapeException($"tensor_split expects a positive number of sections, gets {count}");
            var each = total.FloorDivide(count);
            var longer = total - each * count;
            return (dim, Enumerable.Range(0, Countable(count, "parts")).Select(i => i < longer.Value ? each + 1 : each));
        }

        List<Dim> bounds = [0, .. a.Ints(Sections), total];
        return (dim, Enumerable.Range(0, bounds.Count - 1)
            .Select(i => Views.Slice(x, dim, bounds[i], i == bounds.Count - 2 ? total : bounds[i + 1], 1)[x.Axis(dim)]).ToArray());
    }

    private static OperatorResult Unbind(Arguments a)
    {
        var x = a.Input();
        var axis = x.Shape.Axis(a.Int("dim|dimension", 0));
        return AsView([.. Enumerable.Repeat(x.With(x.Shape.RemoveAt(axis)), Countable(x.Shape[axis], "parts"))]);
    }

    /// <summary>Tensor.unfold: all windows of a size along a dimension, each a row of a new last dimension.</summary>
    internal static Shape Unfold(Shape x, Arguments a)
    {
        Dim size = a.Int("size"), step = a.Int("step");
        if (x.Rank == 0) return size <= 1 ? new Shape(size) : throw new ShapeException($"unfold with size {size} does not fit a scalar");
        var axis = x.Axis(a.Int("dimension|dim"));
        if (size > x[axis] || size < 0 || step <= 0)
            throw new ShapeException($"unfold with size {size} and step {step} does not fit dimension {axis} of {x}");
        return x.With(axis, (x[axis] - size).FloorDivide(step) + 1).Insert(x.Rank, size);
    }
}
