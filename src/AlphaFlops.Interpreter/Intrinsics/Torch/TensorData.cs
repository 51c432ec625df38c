using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The values of small constant tensors: literals, arange, linspace, zeros, and what simple operators make of them. Everything else, and
/// whatever was written in place, has none.</summary>
internal static class TensorData
{
    public const int KeptElements = 4096;

    /// <summary>The values of a tensor, or null.</summary>
    public static IReadOnlyList<double>? Read(TensorValue tensor) => Of(tensor)?.Values;

    /// <summary>The values of a tensor without looking at them, or null.</summary>
    public static TensorElements? Of(TensorValue tensor) => tensor.Data is { } data && !tensor.Memory.IsWritten ? data : null;

    /// <summary>Values that are there.</summary>
    public static TensorElements Given(IEnumerable<double> values, DType dtype) => new([], _ => Cast(values, dtype));

    /// <summary>The values of a tensor as numbers of the program. What was made while named dimensions were there may follow from them, in a way
    /// that is not kept.</summary>
    public static IReadOnlyList<double>? Take(TensorValue tensor, Machine machine)
    {
        var values = Read(tensor);
        if (values is not null && (tensor.Storage >= machine.FirstOfForward || !tensor.Type.Shape.IsPlain)) HideFormulas(machine);
        return values;
    }

    private static void HideFormulas(Machine machine) => machine.Symbols?.Hide("the values of a tensor");

    /// <summary>The values of an operator's result, or null where they do not follow from known ones.</summary>
    /// <param name="operands">What is computed on, in order: the receiver or first argument first.</param>
    public static TensorElements? Of(Operator op, Arguments arguments, IReadOnlyList<object?> operands, TensorType type)
    {
        if (type.Shape.IsHidden || type.Shape.Elements.Witness is 0 or > KeptElements) return null;
        try
        {
            if (Created(op.Name, arguments, type) is { } created) return Given(created, type.DType);
            var sources = new Sources();
            return Computed(op.Name, arguments, operands, type, sources) is { } rule ? new TensorElements(sources.Elements, values => Cast(rule(values), type.DType)) : null;
        }
        catch (UnknownArgumentException)
        {
            return null;
        }
    }

    /// <summary>The same values as another dtype holds them.</summary>
    public static TensorElements? Cast(TensorValue tensor, DType dtype) => Of(tensor) is { } elements ? new TensorElements([elements], values => Cast(values[0], dtype)) : null;

    /// <summary>As a dtype holds them, or null where one does not fit or is rounded in ways that are not followed.</summary>
    public static IReadOnlyList<double>? Cast(IEnumerable<double>? values, DType dtype)
    {
        if (values is null) return null;
        var result = new List<double>();
        foreach (var value in values)
        {
            double? cast = dtype switch
            {
                DType.Bool => value != 0 ? 1 : 0,
                DType.Float32 => (float)value,
                DType.Float64 => value,
                DType.Float16 or DType.BFloat16 => Math.Abs(value) <= 256 && value == Math.Floor(value) ? value : null,
                _ when dtype.IsIntegral() && Math.Abs(value) < Limit(dtype) && (value >= 0 || dtype != DType.UInt8) => Math.Truncate(value),
                _ => null,
            };
            if (cast is not { } kept) return null;
            result.Add(kept);
        }

        return result;
    }

    private static double Limit(DType dtype) => dtype.Size() switch { 1 => 128, 2 => 1 << 15, 4 => 1L << 31, _ => 1L << 53 };

    private static IEnumerable<double>? Created(string op, Arguments a, TensorType type)
    {
        var count = (int)type.Shape.Elements.Witness;
        switch (op)
        {
            case "zeros" or "zeros_like" or "new_zeros":
                return Enumerable.Repeat(0.0, count);
            case "ones" or "ones_like" or "new_ones":
                return Enumerable.Repeat(1.0, count);
            case "full" or "full_like" or "new_full":
                return Number(a, "value|fill_value") is { } filled ? Enumerable.Repeat(filled, count) : null;
            case "arange" or "range" when Number(a, "stop|end|finish") is not null:
                var (start, step) = (Number(a, "start") ?? 0, Number(a, "step") ?? 1);
                return Enumerable.Range(0, count).Select(i => start + i * step);
            case "linspace" when type.DType == DType.Float32 && Number(a, "start") is { } from && Number(a, "end|stop") is { } to:
                return Linspace((float)from, (float)to, count);
            default:
                return null;
        }
    }

    // From both ends towards the middle, in single precision, as torch computes it.
    private static IEnumerable<double> Linspace(float start, float end, int count)
    {
        var step = count > 1 ? (end - start) / (count - 1) : 0;
        for (var i = 0; i < count; i++)
            yield return i < count / 2 || count == 1 ? (float)(start + step * i) : (float)(end - step * (count - i - 1));
    }

    private static double? Number(Arguments a, string names) => a.Find(names) is Dim dim ? dim.IsHidden ? null : dim.Witness : a.Find(names) is double or bool ? a.OptionalDouble(names) : null;

    private static Rule? Computed(string op, Arguments a, IReadOnlyList<object?> operands, TensorType type, Sources sources)
    {
        if (operands.Count == 0) return null;
        if (ElementFunctions.Same.Contains(op) || ElementFunctions.Expanding.Contains(op)) return Spread(operands[0], type.Shape, sources);
        if (op == "cat" && type.Rank == 1) return Joined(operands[0], sources);
        if (operands.OfType<TensorValue>().Any(operand => operand.Data is null)) return null;
        if (a.OptionalDouble("decimals") is null or 0 && ElementFunctions.Unary.TryGetValue(op, out var unary))
            return Spread(operands[0], type.Shape, sources) is { } argument ? values => argument(values)?.Select(unary) : null;
        if (operands[0] is TensorValue all && type.Shape.Elements.Witness == 1 && operands.OfType<TensorValue>().Count() == 1
            && ElementFunctions.Reduction.TryGetValue(op, out var reduction) && all.Type.Shape.Elements.Witness > 0 && sources.Of(all) is { } whole)
            return values => whole(values) is { } reduced ? [reduction(reduced)] : null;
        if (operands.Count < 2 || a.Has("rounding_mode") || a.Has("alpha") && a.OptionalDouble("alpha") != 1) return null;
        if (!ElementFunctions.Binary.TryGetValue(op, out var binary) && !ElementFunctions.Binary.TryGetValue(op == "max" ? "maximum" : op == "min" ? "minimum" : "", out binary)) return null;
        if (op is "max" or "min" && operands[1] is not TensorValue) return null;
        return Spread(operands[0], type.Shape, sources) is { } left && Spread(operands[1], type.Shape, sources) is { } right
            ? values => left(values) is { } x && right(values) is { } y ? x.Zip(y, binary) : null
            : null;
    }

    // The operand's elements at every place of the result; null when they are not known.
    private static Rule? Spread(object? operand, Shape shape, Sources sources)
    {
        var count = (int)shape.Elements.Witness;
        if (operand is SymbolicNumber { Number.IsHidden: true }) return null;
        if (operand is IConvertible and not string)
        {
            var number = operand is bool flag ? flag ? 1.0 : 0 : Conversions.ToDouble(operand is SymbolicNumber symbolic ? symbolic.Witness : operand);
            return _ => Enumerable.Repeat(number, count);
        }

        if (operand is not TensorValue tensor || sources.Of(tensor) is not { } read) return null;
        var from = tensor.Type.Shape;
        if (from.Rank > shape.Rank && from.Elements.Witness is not 1 && from.Elements.Witness != count) return null;
        return values => read(values) is { } known ? known.Count == count ? known : Broadcast(known, from, shape) : null;
    }

    private static double[]? Broadcast(IReadOnlyList<double> values, Shape from, Shape to)
    {
        if (from.Rank > to.Rank) return values.Count == 1 ? [.. Enumerable.Repeat(values[0], (int)to.Elements.Witness)] : null;
        var result = new double[to.Elements.Witness];
        for (var i = 0; i < result.Length; i++)
        {
            long rest = i, offset = 0, stride = 1;
            for (var axis = to.Rank - 1; axis >= 0; axis--)
            {
                var at = rest % to[axis].Witness;
                rest /= to[axis].Witness;
                var own = axis - (to.Rank - from.Rank);
                if (own < 0) continue;
                if (from[own].Witness > 1) offset += at * stride;
                stride *= from[own].Witness;
            }

            result[i] = values[(int)offset];
        }

        return result;
    }

    private static Rule? Joined(object? list, Sources sources)
    {
        var parts = Sequences.Of(list)?.Select(item => item is TensorValue tensor ? sources.Of(tensor) : null).ToArray();
        if (parts is null || parts.Any(part => part is null)) return null;
        return values =>
        {
            var joined = parts.Select(part => part!(values)).ToArray();
            return joined.Any(part => part is null) ? null : joined.SelectMany(part => part!);
        };
    }

    /// <summary>x[…] with numbers and whole slices on the first axes: a block of the elements.</summary>
    public static TensorElements? Part(TensorValue tensor, IReadOnlyList<object?> indices, TensorType type, Machine machine)
    {
        if (type.Shape.IsHidden || indices.Any(index => index is Dim { IsHidden: true })) return null;
        if (type.Shape.Elements.Witness is 0 or > KeptElements || Of(tensor) is not { } elements) return null;
        var shape = tensor.Type.Shape;
        IEnumerable<int> offsets = [0];
        for (var axis = 0; axis < shape.Rank; axis++)
        {
            var size = (int)shape[axis].Witness;
            var positions = axis >= indices.Count ? Enumerable.Range(0, size) : indices[axis] switch
            {
                Dim at => [(int)(at.Witness < 0 ? at.Witness + size : at.Witness)],
                Subscripts.Slice slice => Positions(slice, size),
                _ => null,
            };
            if (positions is null) return null;
            var kept = positions.ToArray();
            offsets = offsets.SelectMany(offset => kept.Select(position => offset * size + position));
        }

        if (indices.Any(index => index is Dim { Formula: not null } or Subscripts.Slice { Start.Formula: not null })) HideFormulas(machine);
        return indices.Count <= shape.Rank ? new TensorElements([elements], values => values[0] is { } known ? offsets.Select(offset => known[offset]).ToArray() : null) : null;
    }

    private static IEnumerable<int> Positions(Subscripts.Slice slice, int size)
    {
        var start = Bound(slice.Start, 0);
        var stop = Bound(slice.Stop, size);
        for (var i = start; i < stop; i += Math.Max(1, (int)Math.Min(size + 1L, slice.Step?.Witness ?? 1))) yield return i;

        int Bound(Dim? bound, int open) => bound is not { } at ? open : (int)Math.Max(0, Math.Min(size, at.Witness < 0 ? at.Witness + size : at.Witness));
    }

    /// <summary>Elements from the elements of <see cref="Sources"/>.</summary>
    private delegate IEnumerable<double>? Rule(IReadOnlyList<double>?[] values);

    /// <summary>The tensors that a result is computed from.</summary>
    private sealed class Sources
    {
        public List<TensorElements> Elements { get; } = [];

        public Func<IReadOnlyList<double>?[], IReadOnlyList<double>?>? Of(TensorValue tensor)
        {
            if (TensorData.Of(tensor) is not { } elements) return null;
            var index = Elements.Count;
            Elements.Add(elements);
            return values => values[index];
        }
    }
}
