using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Rearrangements that write new memory: repeat, roll, flip, triangles, conversions of element type.</summary>
public static class Copies
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        MemoryBound("clone", (x, _) => x, "fft_fftshift", "fft_ifftshift"),
        MemoryBound("flip", (x, a) => x.With(Turned(x.Shape, a.Ints("dims")))),
        MemoryBound("roll", (x, a) => x.With(Turned(x.Shape, a.OptionalInts("dims") ?? []))),
        MemoryBound("flipud", (x, _) => AtLeast("flipud", x, 1)),
        MemoryBound("fliplr", (x, _) => AtLeast("fliplr", x, 2)),
        MemoryBound("tril", (x, _) => AtLeast("tril", x, 2)),
        MemoryBound("triu", (x, _) => AtLeast("triu", x, 2)),
        View("set", (x, a) => a.OptionalTensor("source") ?? x),
        MemoryBound("rot90", (x, a) =>
        {
            var dims = a.OptionalInts("dims") ?? [0, 1];
            if (dims.Count != 2 || x.Rank < 2) throw new ShapeException($"rot90 expects two dimensions to turn, gets ({string.Join(", ", dims)}): {x}");
            int first = x.Shape.Axis(dims[0]), second = x.Shape.Axis(dims[1]);
            if (first == second) throw new ShapeException($"rot90 expects two different dimensions, gets {first} twice: {x}");
            return a.Int("k", 1).Value % 2 == 0 ? x : x.With(x.Shape.With(first, x.Shape[second]).With(second, x.Shape[first]));
        }),
        MemoryBound("repeat", (x, a) => x.With(Repeat(x.Shape, a.Ints("sizes|repeats|size"), mayBeShorter: false))),
        MemoryBound("tile", (x, a) => x.With(Repeat(x.Shape, a.Ints("reps|dims"), mayBeShorter: true))),
        MemoryBound("repeat_interleave", RepeatInterleave),
        MemoryBound("diag", (x, a) => x.With(Diag(x.Shape, a.Int("diagonal", 0)))),
        MemoryBound("diagflat", (x, a) => x.With(Square(x.Shape.Elements, a.Int("offset", 0)))),
        MemoryBound("diag_embed", DiagEmbed),
        new("channel_shuffle", OperatorFamily.MemoryBound, ChannelShuffle) { Modules = [new ModuleDefinition("ChannelShuffle")] },
        Convert("to", "to_type", "type", "type_as"),
        Convert("cpu", "cuda", "mps"),
        Convert("float", DType.Float32, "to_float"), Convert("double", DType.Float64), Convert("half", DType.Float16), Convert("bfloat16", DType.BFloat16),
        Convert("long", DType.Int64), Convert("int", DType.Int32), Convert("short", DType.Int16), Convert("byte", DType.UInt8), Convert("sbyte", DType.Int8),
        Convert("char", DType.Int8), Convert("bool", DType.Bool), Convert("cfloat", DType.Complex64), Convert("cdouble", DType.Complex128),
    ];

    /// <summary>x.to(dtype): a copy where the element type changes or one is asked for, else the tensor itself. A move to a device is a view.</summary>
    private static Operator Convert(string name, params string[] aliases) => new(name, OperatorFamily.MemoryBound, a =>
    {
        var x = a.Tensor("input|self|data");
        var target = a.OptionalDType("dtype|type|torch_type|scalarType") ?? (a.Find("other|tensor") as TensorType)?.DType ?? x.DType;
        return target == x.DType && !a.Bool("copy") ? AsView(x) : new OperatorResult(x.With(target));
    })
    {
        Aliases = aliases,
    };

    private static Operator Convert(string name, DType dtype, params string[] aliases) =>
        new(name, OperatorFamily.MemoryBound, a => a.Input().DType == dtype ? AsView(a.Input()) : new OperatorResult(a.Input().With(dtype))) { Aliases = aliases };

    // The same shape; the dimensions must be there.
    private static Shape Turned(Shape x, IReadOnlyList<Dim> dims)
    {
        x.Axes(dims);
        return x;
    }

    private static TensorType AtLeast(string op, TensorType x, int rank) =>
        x.Rank >= rank ? x : throw new ShapeException($"{op} expects at least {rank} dimensions, gets {x}");

    private static Shape Repeat(Shape x, IReadOnlyList<Dim> times, bool mayBeShorter)
    {
        if (times.Any(time => time < 0)) throw new ShapeException($"repeat expects no negative count, gets ({string.Join(", ", times)})");
        if (times.Count < x.Rank && !mayBeShorter)
            throw new ShapeException($"repeat expects at least {x.Rank} counts, gets ({string.Join(", ", times)}): {x}");
        var rank = Math.Max(times.Count, x.Rank);
        return new Shape(Enumerable.Range(1, rank).Select(i => rank - i + 1)
            .Select(i => (i <= x.Rank ? x[-i] : 1) * (i <= times.Count ? times[times.Count - i] : 1)));
    }

    private static OperatorResult RepeatInterleave(Arguments a)
    {
        var x = a.Input();
        if (a.OptionalInt("dim") is not { } dim) (x, dim) = (x.With(new Shape(x.Shape.Elements)), 0);
        var axis = x.Shape.Axis(dim);
        if (a.OptionalInt("output_size") is { } size) return new OperatorResult(x.With(x.Shape.With(axis, size)));
        if (a.Find("repeats") is TensorType) throw new UndecidedException("repeat_interleave with a tensor of repeats depends on its values");
        if (a.Find("repeats") is IReadOnlyList<object?> { Count: > 1 })
        {
            var each = a.Ints("repeats");
            if (each.Count != x.Shape[axis]) throw new ShapeException($"repeat_interleave expects {x.Shape[axis]} counts, gets {each.Count}");
            return new OperatorResult(x.With(x.Shape.With(axis, each.Aggregate((Dim)0, (sum, count) => sum + count))));
        }

        var repeats = a.Int("repeats");
        if (repeats < 0) throw new ShapeException($"repeat_interleave expects no negative count, gets {repeats}");
        return new OperatorResult(x.With(x.Shape.With(axis, x.Shape[axis] * repeats)));
    }

    private static Shape Diag(Shape x, Dim diagonal) => x.Rank switch
    {
        1 => Square(x[0], diagonal),
        2 => new Shape(Dim.Max(0, diagonal >= 0 ? Dim.Min(x[0], x[1] - diagonal) : Dim.Min(x[0] + diagonal, x[1]))),
        _ => throw new ShapeException($"diag expects 1 or 2 dimensions, gets {x}"),
    };

    private static Shape Square(Dim length, Dim offset)
    {
        var side = length + (offset < 0 ? -offset : offset);
        return new Shape(side, side);
    }

    private static TensorType DiagEmbed(TensorType x, Arguments a)
    {
        var offset = a.Int("offset", 0);
        var side = x.Shape[-1] + (offset < 0 ? -offset : offset);
        var rank = x.Shape.Insert(0, 1);
        int first = rank.Axis(a.Int("dim1", -2)), second = rank.Axis(a.Int("dim2", -1));
        if (first == second) throw new ShapeException($"diagonal dimensions cannot be identical: {first}");
        var shape = x.Shape.RemoveAt(-1).Insert(Math.Min(first, second), side);
        return x.With(shape.Insert(Math.Max(first, second), side));
    }

    private static OperatorResult ChannelShuffle(Arguments a)
    {
        var x = a.Input();
        if (x.Rank < 3 || !x.Shape[1].IsDivisibleBy(a.Int("groups")))
            throw new ShapeException($"channel_shuffle expects channels divisible by {a.Int("groups")}, gets {x}");
        return new OperatorResult(x);
    }
}
