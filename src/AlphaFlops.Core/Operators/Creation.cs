using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Tensors from nothing: float32 unless a dtype or the values say otherwise; one operation an element.</summary>
public static class Creation
{
    private const string Sizes = "size|sizes|shape|dims|dimensions";
    private const string Type = "dtype|type|dataType";

    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Table(a => Sized(a, DType.Float32), "zeros", "ones", "empty", "rand", "randn", "empty_strided"),
        .. Table(a => Sized(a, ValueType(a)), "full"),
        .. Table(a => Sized(a, DType.Int64), "randint"),
        .. Table(a => Sized(a, a.Tensor("input").DType), "new_zeros", "new_ones", "new_empty", "new_full", "new_tensor"),
        .. Table(a => Like(a.Input(), a), "zeros_like", "ones_like", "empty_like", "full_like", "rand_like", "randn_like", "randint_like"),
        .. Table(a => Resized(a), "rand_out", "randn_out", "randint_out", "randperm_out", "arange_out"),
        .. Table(Normal, "normal"),
        .. Table(Arange, "arange", "range"),
        .. Table(a => Vector(a, a.Int("steps", 100), DType.Float32), "linspace", "logspace"),
        .. Table(a => Vector(a, a.Int("n"), DType.Int64), "randperm"),
        .. Table(Eye, "eye"),
        .. Table(a => Triangle(a, lower: true), "tril_indices"),
        .. Table(a => Triangle(a, lower: false), "triu_indices"),
        .. Table(a => Vector(a, a.Int("len|window_length"), DType.Float32), "bartlett_window", "blackman_window", "hamming_window", "hann_window", "kaiser_window"),
        .. Table(a => Vector(a, a.Int("n"), DType.Float32), "fft_fftfreq"),
        .. Table(a => Vector(a, a.Int("n").FloorDivide(2) + 1, DType.Float32), "fft_rfftfreq"),
        .. Named(FromValues, readsInput: true, "tensor", "from_array", "as_tensor", "frombuffer"),
        .. Named(a => a.Tensor("values").With(new Shape(a.Ints(Sizes))), readsInput: true, "sparse_coo_tensor", "sparse"),
        MemoryBound("vander", (x, a) => x.With(new Shape([.. x.Shape, a.OptionalInt("N") is { } n && n >= 0 ? n : x.Shape[-1]])), "linalg_vander"),
    ];

    private static IEnumerable<Operator> Table(Func<Arguments, TensorType> rule, params string[] names) => Named(rule, readsInput: false, names);

    private static IEnumerable<Operator> Named(Func<Arguments, TensorType> rule, bool readsInput, params string[] names) =>
        names.Select(name => new Operator(name, OperatorFamily.MemoryBound, a => new OperatorResult(rule(a))) { IsDifferentiable = false, ReadsInput = readsInput });

    /// <summary>A shape given as a list, or as TorchSharp's rows and columns, or dim0 to dim3.</summary>
    private static Shape Given(Arguments a)
    {
        var sizes = a.OptionalInts(Sizes)
            ?? [.. new[] { "rows", "columns", "dim0", "dim1", "dim2", "dim3" }.Where(a.Has).Select(name => a.Int(name))];
        if (sizes.Count == 0 && !a.Has(Sizes)) a.Ints(Sizes);
        return sizes.Any(size => size < 0) ? throw new ShapeException($"a size cannot be negative: {new Shape(sizes)}") : new Shape(sizes);
    }

    /// <summary>init.ones_(tensor) has no size: it fills what it gets.</summary>
    private static TensorType Sized(Arguments a, DType dtype) =>
        a.OptionalTensor("tensor") is { } filled && !a.Has(Sizes) ? filled : new(a.DType(Type, dtype), Given(a));

    private static TensorType Like(TensorType x, Arguments a) => x.With(a.DType(Type, x.DType));

    /// <summary>x.randn_out(sizes): the receiver's type, a new shape.</summary>
    private static TensorType Resized(Arguments a) => a.Has("n") ? a.Input().With(new Shape(a.Int("n")))
        : a.Has("stop") ? a.Input().With(Arange(a).Shape)
        : a.Input().With(Given(a));

    private static DType ValueType(Arguments a) => a.Operand("value|fill_value") switch
    {
        Dim => DType.Int64,
        bool => DType.Bool,
        _ => DType.Float32,
    };

    private static TensorType Vector(Arguments a, Dim length, DType dtype) =>
        length >= 0 ? new(a.DType(Type, dtype), new Shape(length)) : throw new ShapeException($"a length cannot be negative: {length}");

    /// <summary>normal(mean, std, size), normal(mean tensor, std tensor), or in place.</summary>
    private static TensorType Normal(Arguments a)
    {
        if (a.Has(Sizes)) return Sized(a, DType.Float32);
        var operands = new[] { a.Operand("input|tensor"), a.Operand("mean"), a.Operand("std") }.OfType<TensorType>().ToArray();
        if (operands.Length == 0) throw new ShapeException("'size' is missing");
        return operands[0].With(Broadcasting.Broadcast(operands.Select(t => t.Shape)));
    }

    /// <summary>ceil((stop − start) / step) numbers; int64 where all three are integers.</summary>
    private static TensorType Arange(Arguments a)
    {
        if (Whole(a, "start", 0) is { } from && Whole(a, "stop|end|finish", null) is { } to && Whole(a, "step", 1) is { } by && by > 0 && to >= from)
            return Vector(a, (to - from).CeilingDivide(by), DType.Int64);
        double start = a.OptionalDouble("start") ?? 0, step = a.OptionalDouble("step") ?? 1;
        var stop = a.OptionalDouble("stop|end|finish") ?? throw new ShapeException("'stop' is missing");
        // torch converts the limits to int64 first, and to no other type.
        if (a.OptionalDType(Type) == DType.Int64) (start, stop, step) = (Math.Truncate(start), Math.Truncate(stop), Math.Truncate(step));
        if (step == 0 || (stop - start) / step < 0) throw new ShapeException($"arange from {start} to {stop} by {step} never arrives");
        var whole = new[] { "start", "stop|end|finish", "step" }.All(name => a.Find(name) is null or Dim);
        return Vector(a, (long)Math.Ceiling((stop - start) / step), whole ? DType.Int64 : DType.Float32);
    }

    private static Dim? Whole(Arguments a, string names, Dim? fallback) => a.Find(names) is { } value ? value as Dim? : fallback;

    private static TensorType Eye(Arguments a)
    {
        if (a.OptionalTensor("tensor") is { } filled) return filled;
        var rows = a.Int("rows|n");
        var columns = a.Int("columns|m", -1);
        return new(a.DType(Type, DType.Float32), new Shape(rows, columns < 0 ? rows : columns));
    }

    /// <summary>The (row, column) pairs of a triangle: 2 rows, a column for each element.</summary>
    private static TensorType Triangle(Arguments a, bool lower)
    {
        long rows = a.Int("row").Value, columns = a.Int("col").Value, offset = a.Int("offset", 0).Value;
        Dim count = 0;
        for (long i = 0; i < rows; i++)
        {
            var below = Math.Min(columns, Math.Max(0, i + offset + (lower ? 1 : 0)));
            count += lower ? below : columns - below;
        }

        return new(a.DType(Type, DType.Int64), new Shape(2, count));
    }

    /// <summary>A tensor of given values: the shape given, or that of the nested lists.</summary>
    private static TensorType FromValues(Arguments a)
    {
        const string values = "rawArray|dataArray|data|scalar|array|input|value";
        var data = a.Find(values);
        if (data is TensorType tensor) return Like(tensor, a);
        var shape = a.Has(Sizes) || a.Has("rows") || a.Has("dim0") ? Given(a) : new Shape(Nested(data));
        return new(a.DType(Type, Leaf(data) switch { Dim => DType.Int64, bool => DType.Bool, _ => DType.Float32 }), shape);
    }

    private static IEnumerable<Dim> Nested(object? data) =>
        data is IReadOnlyList<object?> list ? [list.Count, .. list.Count == 0 ? [] : Nested(list[0])] : [];

    private static object? Leaf(object? data) => data is IReadOnlyList<object?> list ? list.Count == 0 ? null : Leaf(list[0]) : data;
}
