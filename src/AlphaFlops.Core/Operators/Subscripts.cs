using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>x[…]: numbers and slices look at the same memory, tensors gather a copy. <c>indices</c> holds Dim, <see cref="Slice"/>, TensorType,
/// bool, or the strings "none" (a new axis) and "ellipsis".</summary>
public static class Subscripts
{
    public static IReadOnlyList<Operator> All { get; } = [new Operator("getitem", OperatorFamily.MemoryBound, Apply)];

    /// <summary>start:stop:step; null bounds are open.</summary>
    public sealed record Slice(Dim? Start, Dim? Stop, Dim? Step);

    internal static OperatorResult Apply(Arguments a)
    {
        var input = a.Tensor("input");
        var indices = a.Find("indices") is IReadOnlyList<object?> list ? list : [];
        foreach (var index in indices)
            if (index is Arguments.UnknownValue unknown) throw new UnknownArgumentException("index", unknown.Cause);

        var used = indices.Sum(AxesUsed);
        if (used > input.Rank) throw new ShapeException($"too many indices for {input}: {used}");
        var output = new List<Dim>();
        var gathered = new List<TensorType>();
        Dim read = 0;
        var gatherAt = -1;
        var apart = false;
        var axis = 0;
        foreach (var index in indices)
        {
            switch (index)
            {
                case "none" or bool:
                    output.Add(1);
                    break;
                case "ellipsis":
                    for (var i = 0; i < input.Rank - used; i++) output.Add(input.Shape[axis++]);
                    break;
                case Slice slice:
                    output.Add(Length(slice, input.Shape[axis++]));
                    break;
                case TensorType tensor:
                    if (gatherAt < 0) gatherAt = output.Count;
                    else if (gatherAt != output.Count) apart = true;
                    gathered.Add(Gathered(tensor, input, axis, a));
                    read += tensor.Bytes;
                    axis += AxesUsed(tensor);
                    break;
                case Dim position:
                    var size = input.Shape[axis++];
                    if (size.IsHidden || position.IsHidden ? Ranges.IsCertain(position, size, IsOutside) : IsOutside(position, size))
                        throw new ShapeException($"index {position} is out of range for dimension {axis - 1} of {input}");
                    break;
            }
        }

        while (axis < input.Rank) output.Add(input.Shape[axis++]);
        if (gathered.Count == 0) return new OperatorResult(input.With(new Shape(output))) { IsView = true };

        // Index tensors broadcast together; apart from each other they move to the front, as in NumPy.
        var shape = gathered.Aggregate(Shape.Scalar, (sum, tensor) => Broadcast(sum, tensor.Shape));
        output.InsertRange(apart ? 0 : gatherAt, shape);
        var result = input.With(new Shape(output));
        return new OperatorResult(result) { MovedBytes = result.Bytes * 2 + read };
    }

    private static int AxesUsed(object? index) => index switch
    {
        "none" or "ellipsis" or bool => 0,
        TensorType { DType: DType.Bool } mask => mask.Rank,
        _ => 1,
    };

    // A mask chooses as nonzero() of it does: an index for each axis, with as many elements as it has true ones.
    private static TensorType Gathered(TensorType index, TensorType input, int axis, Arguments a)
    {
        if (index.DType == DType.Bool)
        {
            for (var i = 0; i < index.Rank; i++)
                if (Differ(index.Shape[i], input.Shape[axis + i])) throw new ShapeException($"a mask {index} does not fit dimension {axis + i} of {input}");
            return new TensorType(DType.Int64, new Shape(a.UpTo(index.Shape.Elements, $"{input} with a mask has as many elements as the mask has true ones")));
        }

        if (axis >= input.Rank) throw new ShapeException($"too many indices for {input}");
        return index;
    }

    private static bool Differ(Dim a, Dim b) => a.IsHidden || b.IsHidden ? Ranges.IsCertain(a, b, static (x, y) => x != y) : a != b;

    private static bool IsOutside(Dim position, Dim size) => position >= size || position < -size;

    private static Dim Length(Slice slice, Dim size)
    {
        var step = slice.Step ?? 1;
        if (step <= 0) throw new ShapeException($"a slice's step must be positive, gets {step}");
        var start = Clamp(slice.Start ?? 0, size);
        var stop = Clamp(slice.Stop ?? size, size);
        if (start.IsHidden || stop.IsHidden) return Dim.Max(0, stop - start).CeilingDivide(step);
        return stop <= start ? 0 : (stop - start).CeilingDivide(step);
    }

    private static Dim Clamp(Dim bound, Dim size) => Dim.Max(0, Dim.Min(bound < 0 ? bound + size : bound, size));

    private static Shape Broadcast(Shape a, Shape b) => Broadcasting.TryBroadcast(a, b)
        ?? throw new ShapeException($"index tensors of shapes {a} and {b} do not fit together");
}
