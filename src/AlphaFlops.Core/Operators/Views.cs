using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Other ways to look at the same memory: no work, no bytes. Contiguity is not tracked: a reshape or contiguous that copies on the device
/// counts as a view.</summary>
public static class Views
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        Reshape("view", (x, a) => Resize(x, a.Ints("shape|sizes|size"))),
        Reshape("reshape", (x, a) => Resize(x, a.Ints("shape|sizes|size"))),
        Reshape("view_as", (x, a) => Resize(x, [.. a.Tensor("other").Shape]), "reshape_as"),
        Flatten(),
        Unflatten(),
        Reshape("ravel", (x, _) => new Shape(x.Elements)),
        Reshape("permute", (x, a) => Permute(x, a.Ints("permutation|dims")), "align_to"),
        Reshape("transpose", (x, a) => Swap(x, a.Int("dim0|axis0"), a.Int("dim1|axis1")), "swapaxes", "swapdims"),
        Reshape("t", (x, _) => x.Rank <= 2 ? new Shape(x.Reverse()) : throw new ShapeException($"t expects at most 2 dimensions, gets {x}")),
        Reshape("T", (x, _) => new Shape(x.Reverse()), "H"),
        Reshape("mT", (x, _) => Swap(x, -2, -1), "mH", "adjoint"),
        Reshape("movedim", (x, a) => Move(x, a.Ints("source"), a.Ints("destination")), "moveaxis"),
        Reshape("squeeze", (x, a) => Squeeze(x, a.OptionalInts("dim"))),
        Reshape("unsqueeze", (x, a) => x.Insert(x.InsertionAxis(a.Int("dim")), 1)),
        Reshape("expand", (x, a) => Expand(x, a.Ints("sizes|size|shape"))),
        Reshape("broadcast_to", (x, a) => Expand(x, a.Ints("shape|sizes|size"))),
        Reshape("expand_as", (x, a) => Expand(x, [.. a.Tensor("other").Shape])),
        Reshape("as_strided", (_, a) => new Shape(a.Ints("size|sizes"))),
        Reshape("select", Select),
        Reshape("narrow", Narrow),
        Reshape("slice", (x, a) => Slice(x, a.Int("dim"), a.OptionalInt("start"), a.OptionalInt("finish|end|stop"), a.Int("step", 1))),
        Reshape("diagonal", (x, a) => Diagonal(x, a.Int("offset", 0), a.Int("dim1", 0), a.Int("dim2", 1))),
        Reshape("linalg_diagonal", (x, a) => Diagonal(x, a.Int("offset", 0), a.Int("dim1", -2), a.Int("dim2", -1))),
        Reshape("atleast_1d", (x, _) => x.Rank == 0 ? Shape.Of(1) : x),
        Reshape("atleast_2d", (x, _) => x.Rank == 0 ? Shape.Of(1, 1) : x.Rank == 1 ? x.Insert(0, 1) : x),
        Reshape("atleast_3d", (x, _) => AtLeast3(x)),
        Reshape("contiguous", (x, _) => x, "alias", "detach", "resolve_conj", "resolve_neg", "conj", "align_as", "rename", "refine_names", "lift_fresh",
            "requires_grad", "with_requires_grad", "pin_memory", "to_dense", "view_copy"),
        View("view_as_real", (x, _) => x.DType.IsComplex()
            ? new TensorType(x.DType.Real(), x.Shape.Insert(x.Rank, 2))
            : throw new ShapeException($"view_as_real expects a complex tensor, gets {x}")),
        View("view_as_complex", (x, _) => x.Rank > 0 && x.Shape[-1] == 2 && !x.DType.IsComplex()
            ? new TensorType(x.DType.Complex(), x.Shape.RemoveAt(-1))
            : throw new ShapeException($"view_as_complex expects real numbers with a last dimension of 2, gets {x}")),
        View("real", (x, _) => x.With(x.DType.Real())),
        View("imag", (x, _) => x.With(x.DType.Real())),
    ];

    private static Operator Flatten() =>
        new("flatten", OperatorFamily.View, a => AsView(a.Input().With(Flatten(a.Input().Shape, a.Int("start_dim|startDim", (Dim)0), a.Int("end_dim|endDim", -1)))))
        {
            Modules = [new ModuleDefinition("Flatten")],
        };

    private static Operator Unflatten() =>
        new("unflatten", OperatorFamily.View, a => AsView(a.Input().With(Unflatten(a.Input().Shape, a.Int("dim"), a.Ints("sizes|unflattened_size|unflattenedSize")))))
        {
            Modules = [new ModuleDefinition("Unflatten")],
        };

    /// <summary>The sizes of a view, in which one −1 stands for what remains.</summary>
    internal static Shape Resize(Shape from, IReadOnlyList<Dim> sizes)
    {
        var open = -1;
        Dim known = 1;
        for (var i = 0; i < sizes.Count; i++)
        {
            if (sizes[i] == -1 && open < 0) open = i;
            else if (sizes[i] < 0) throw new ShapeException($"shape {new Shape(sizes)} is not valid");
            else known *= sizes[i];
        }

        var elements = from.Elements;
        if (open < 0)
        {
            if (known.IsHidden || elements.IsHidden ? Ranges.IsCertain(known, elements, static (x, y) => x != y) : known != elements) throw new ShapeException($"shape {new Shape(sizes)} is not valid for {elements} elements: {from}");
            return new Shape(sizes);
        }

        if (known == 0 || (elements.IsHidden ? Ranges.IsCertain(elements, known, static (x, y) => !x.IsDivisibleBy(y)) : !elements.IsDivisibleBy(known))) throw new ShapeException($"shape {new Shape(sizes)} is not valid for {elements} elements: {from}");
        return new Shape(sizes).With(open, elements.FloorDivide(known));
    }

    internal static Shape Flatten(Shape x, Dim start, Dim end)
    {
        if (x.Rank == 0) return Shape.Of(1);
        int first = x.Axis(start), last = x.Axis(end);
        if (first > last) throw new ShapeException($"flatten expects start_dim before end_dim, gets {start} and {end} for {x}");
        return new Shape([.. x.Slice(0, first), x.Slice(first, last + 1).Elements, .. x.Slice(last + 1, x.Rank)]);
    }

    private static Shape Unflatten(Shape x, Dim dim, IReadOnlyList<Dim> sizes)
    {
        var axis = x.Axis(dim);
        return new Shape([.. x.Slice(0, axis), .. Resize(new Shape(x[axis]), sizes), .. x.Slice(axis + 1, x.Rank)]);
    }

    private static Shape Permute(Shape x, IReadOnlyList<Dim> order)
    {
        if (order.Count != x.Rank) throw new ShapeException($"permute expects {x.Rank} dimensions, gets ({string.Join(", ", order)}): {x}");
        return new Shape(x.Axes(order).Select(axis => x[axis]));
    }

    private static Shape Swap(Shape x, Dim first, Dim second)
    {
        if (x.Rank == 0 && first >= -1 && first <= 0 && second >= -1 && second <= 0) return x;
        int a = x.Axis(first), b = x.Axis(second);
        return x.With(a, x[b]).With(b, x[a]);
    }

    private static Shape Move(Shape x, IReadOnlyList<Dim> source, IReadOnlyList<Dim> destination)
    {
        if (source.Count != destination.Count)
            throw new ShapeException($"movedim expects as many sources as destinations, gets {source.Count} and {destination.Count}");
        var from = x.Axes(source);
        var to = x.Axes(destination);
        var order = new int[x.Rank];
        var rest = new Queue<int>(Enumerable.Range(0, x.Rank).Where(axis => source.Count == 0 || !from.Contains(axis)));
        for (var i = 0; i < order.Length; i++)
        {
            var index = source.Count == 0 ? -1 : to.ToList().IndexOf(i);
            order[i] = index >= 0 ? from[index] : rest.Dequeue();
        }

        return new Shape(order.Select(axis => x[axis]));
    }

    private static Shape Squeeze(Shape x, IReadOnlyList<Dim>? dims)
    {
        if (dims is null) return new Shape(x.Where(dim => dim != 1));
        var axes = x.Axes(dims);
        return new Shape(Enumerable.Range(0, x.Rank).Where(axis => !axes.Contains(axis) || x[axis] != 1).Select(axis => x[axis]));
    }

    internal static Shape Expand(Shape x, IReadOnlyList<Dim> sizes)
    {
        var lead = sizes.Count - x.Rank;
        if (lead < 0) throw new ShapeException($"expand to {sizes.Count} dimensions of {x}, which has {x.Rank}");
        var dims = sizes.ToArray();
        for (var i = 0; i < dims.Length; i++)
        {
            if (dims[i] == -1) dims[i] = i < lead ? throw new ShapeException($"expand cannot keep dimension {i}, which {x} does not have") : x[i - lead];
            else if (i >= lead && x[i - lead] != 1 && x[i - lead] != dims[i])
                throw new ShapeException($"expand of {x} to {new Shape(sizes)}: dimension {i} is {x[i - lead]}, not {dims[i]}");
        }

        return new Shape(dims);
    }

    private static Shape Select(Shape x, Arguments a)
    {
        var axis = x.Axis(a.Int("dim"));
        if (a.Find("index") is Dim index && (index >= x[axis] || index < -x[axis]))
            throw new ShapeException($"index {index} is out of range for dimension {axis} of {x}");
        return x.RemoveAt(axis);
    }

    private static Shape Narrow(Shape x, Arguments a)
    {
        var axis = x.Axis(a.Int("dim"));
        var length = a.Int("length");
        if (a.Find("start") is Dim start && (start > x[axis] || start < -x[axis] || length < 0 || (start < 0 ? start + x[axis] : start) + length > x[axis]))
            throw new ShapeException($"narrow from {start} by {length} is out of range for dimension {axis} of {x}");
        return x.With(axis, length);
    }

    /// <summary>x[start:end:step] along a dimension, clamped as in Python.</summary>
    public static Shape Slice(Shape x, Dim dim, Dim? start, Dim? end, Dim step)
    {
        var axis = x.Axis(dim);
        if (step <= 0) throw new ShapeException($"a slice needs a positive step, gets {step}");
        var size = x[axis];
        Dim first = Clamp(start ?? 0, size), last = Clamp(end ?? size, size);
        return x.With(axis, Dim.Max(0, (last - first).CeilingDivide(step)));
    }

    private static Dim Clamp(Dim index, Dim size) => Dim.Max(0, Dim.Min(index < 0 ? index + size : index, size));

    private static Shape Diagonal(Shape x, Dim offset, Dim dim1, Dim dim2)
    {
        int first = x.Axis(dim1), second = x.Axis(dim2);
        if (first == second) throw new ShapeException($"diagonal dimensions cannot be identical: {dim1}, {dim2}");
        var length = offset >= 0 ? Dim.Min(x[first], x[second] - offset) : Dim.Min(x[first] + offset, x[second]);
        return new Shape([.. x.RemoveAt(Math.Max(first, second)).RemoveAt(Math.Min(first, second)), Dim.Max(0, length)]);
    }

    private static Shape AtLeast3(Shape x) => x.Rank switch
    {
        0 => Shape.Of(1, 1, 1),
        1 => new Shape(1, x[0], 1),
        2 => new Shape(x[0], x[1], 1),
        _ => x,
    };
}
