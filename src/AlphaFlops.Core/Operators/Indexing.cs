using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Reading and writing at indexes that are tensors. Cost: one operation an output element; a gather reads what it returns and the indexes, not
/// the whole input.</summary>
public static class Indexing
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        MemoryBound("index_select", a =>
        {
            TensorType x = a.Input(), index = a.Tensor("index");
            if (index.Rank > 1) throw new ShapeException($"index_select expects a vector of indexes, gets {index}");
            if (x.Rank == 0) return Gathered(x, x.Shape, index);
            return Gathered(x, x.Shape.With(x.Shape.Axis(a.Int("dim")), index.Shape.Elements), index);
        }),
        MemoryBound("gather", a =>
        {
            TensorType x = a.Input(), index = a.Tensor("index|indices");
            RequireFits("gather", x.Shape, index.Shape, a.Int("dim"));
            return Gathered(x, index.Shape, index);
        }),
        MemoryBound("take", a => Gathered(a.Input(), a.Tensor("index").Shape, a.Tensor("index"))),
        MemoryBound("take_along_dim", TakeAlongDim),
        MemoryBound("index", Index),
        .. Written("index_put", "index_copy", "index_fill", "index_reduce", "masked_scatter", "diagonal_scatter", "select_scatter", "slice_scatter", "put"),
        MemoryBound("index_add", a =>
        {
            TensorType x = a.Input(), source = a.Tensor("source");
            if (x.Rank > 0 && source.Rank == x.Rank && !source.Shape.With(x.Shape.Axis(a.Int("dim")), 0).Equals(x.Shape.With(x.Shape.Axis(a.Int("dim")), 0)))
                throw new ShapeException($"index_add expects a source that agrees outside dimension {a.Int("dim")}, gets {x} and {source}");
            return new OperatorResult(x) { ElementOps = source.Shape.Elements };
        }),
        Scatter("scatter"), Scatter("scatter_add"), Scatter("scatter_reduce"),
        MemoryBound("masked_select", a =>
        {
            TensorType x = a.Input(), mask = a.Tensor("mask");
            var all = Broadcasting.Broadcast(x.Shape, mask.Shape).Elements;
            return new OperatorResult(x.With(new Shape(a.UpTo(all, "masked_select returns as many elements as the mask has true ones"))));
        }),
        NonZero("nonzero"), NonZero("argwhere"),
        MemoryBound("nonzero_as_list", a => NonZero(a, a.Input(), "nonzero_as_list")),
        DataDependent("unique", "returns as many elements as there are different ones"),
        DataDependent("unique_consecutive", "returns as many elements as there are runs"),
    ];

    private static OperatorResult Gathered(TensorType x, Shape shape, TensorType index)
    {
        var output = x.With(shape);
        return new OperatorResult(output) { MovedBytes = output.Bytes * 2 + index.Bytes };
    }

    /// <summary>One row for each element other than zero: every element is looked at.</summary>
    private static Operator NonZero(string name) => MemoryBound(name, a =>
    {
        var x = a.Input();
        return new OperatorResult(new TensorType(DType.Int64, new Shape(Chosen(a, x, name), x.Rank))) { ElementOps = x.Shape.Elements };
    });

    /// <summary>The same, a tensor for each axis.</summary>
    internal static OperatorResult NonZero(Arguments a, TensorType x, string name)
    {
        var index = new TensorType(DType.Int64, new Shape(Chosen(a, x, name)));
        return new OperatorResult([.. Enumerable.Repeat(index, Math.Max(1, x.Rank))]) { ElementOps = x.Shape.Elements };
    }

    private static Dim Chosen(Arguments a, TensorType x, string name) =>
        a.UpTo(x.Shape.Elements, $"{name} returns as many rows as there are elements other than zero");

    internal static Operator DataDependent(string name, string why) => MemoryBound(name, a =>
    {
        _ = a.Input();
        throw new UndecidedException($"{name} {why}");
    });

    private static IEnumerable<Operator> Written(params string[] names) => names.Select(name => MemoryBound(name, (x, _) => x));

    private static void RequireFits(string op, Shape x, Shape index, Dim dim)
    {
        if (index.Elements == 0) return;
        if (Math.Max(x.Rank, 1) != Math.Max(index.Rank, 1)) throw new ShapeException($"{op} expects an index of {x.Rank} dimensions, gets {index}");
        if (x.Rank == 0) return;
        var axis = x.Axis(dim);
        for (var i = 0; i < Math.Min(x.Rank, index.Rank); i++)
            if (i != axis && index[i] > x[i]) throw new ShapeException($"{op} expects an index no larger than {x} outside dimension {axis}, gets {index}");
    }

    private static Operator Scatter(string name) => MemoryBound(name, a =>
    {
        TensorType x = a.Input(), index = a.Tensor("index");
        RequireFits(name, x.Shape, index.Shape, a.Int("dim"));
        if (a.Operand("src|value") is TensorType src && src.Rank == index.Rank)
            for (var i = 0; i < src.Rank && index.Shape.Elements > 0; i++)
                if (index.Shape[i] > src.Shape[i]) throw new ShapeException($"{name} expects a source no smaller than the index {index.Shape}, gets {src}");
        return new OperatorResult(x) { ElementOps = index.Shape.Elements };
    });

    private static OperatorResult TakeAlongDim(Arguments a)
    {
        TensorType x = a.Input(), index = a.Tensor("indices");
        if (a.OptionalInt("dim") is not { } dim) return Gathered(x, new Shape(index.Shape.Elements), index);
        if (index.Rank != x.Rank) throw new ShapeException($"take_along_dim expects indices of {x.Rank} dimensions, gets {index}");
        var axis = x.Shape.Axis(dim);
        var shape = Broadcasting.Broadcast(x.Shape.With(axis, 1), index.Shape.With(axis, 1));
        return Gathered(x, shape.With(axis, index.Shape[axis]), index);
    }

    /// <summary>x[i, :, j] with tensors for i and j and null for a colon: the indexes are broadcast; they stand where the first one stood if they are
    /// neighbours, else in front.</summary>
    private static OperatorResult Index(Arguments a)
    {
        var x = a.Input();
        var entries = a.Find("indices|index") switch
        {
            TensorType one => [one],
            IEnumerable<object?> list => list.ToArray(),
            _ => throw new ShapeException("'indices' is missing"),
        };
        if (entries.OfType<TensorType>().Any(index => index.DType is DType.Bool or DType.UInt8))
            return Subscripts.Apply(new Arguments { Sizes = a.Sizes, Source = a.Source }.Set("input", x).Set("indices", entries.Select(entry => entry switch
            {
                null => new Subscripts.Slice(null, null, null),
                TensorType { DType: DType.UInt8 } mask => mask.With(DType.Bool),
                _ => entry,
            }).ToArray()));
        if (entries.OfType<Arguments.UnknownValue>().FirstOrDefault() is { } unknown) throw new UnknownArgumentException("indices", unknown.Cause);
        if (entries.Length > x.Rank) throw new ShapeException($"{entries.Length} indexes are too many for {x}");
        // An index without dimensions selects, as a number does.
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            if (entries[i] is not TensorType { Rank: 0 }) continue;
            x = x.With(x.Shape.RemoveAt(i));
            entries = [.. entries.Take(i), .. entries.Skip(i + 1)];
        }

        var positions = Enumerable.Range(0, entries.Length).Where(i => entries[i] is TensorType).ToArray();
        if (positions.Length == 0) return AsView(x);
        var tensors = entries.OfType<TensorType>().ToArray();
        var picked = Broadcasting.Broadcast(tensors.Select(t => t.Shape));
        var neighbours = positions[positions.Length - 1] - positions[0] + 1 == positions.Length;
        var rest = Enumerable.Range(0, x.Rank).Where(axis => !positions.Contains(axis)).ToArray();
        var before = neighbours ? rest.Where(axis => axis < positions[0]) : [];
        var after = neighbours ? rest.Where(axis => axis > positions[0]) : rest;
        var output = x.With(new Shape([.. before.Select(axis => x.Shape[axis]), .. picked, .. after.Select(axis => x.Shape[axis])]));
        return new OperatorResult(output) { MovedBytes = output.Bytes * 2 + tensors.Select(t => t.Bytes).Sum() };
    }
}
