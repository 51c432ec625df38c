using AlphaFlops.Shapes;
using static AlphaFlops.Operators.Rules;

namespace AlphaFlops.Operators;

/// <summary>Fourier transforms. A real transform keeps n / 2 + 1 frequencies of its last dimension.</summary>
public static class Spectral
{
    private enum Kind
    {
        Complex,
        ToHalf,
        FromHalf,
    }

    public static IReadOnlyList<Operator> All { get; } =
    [
        .. Transforms(Kind.Complex, "fft", "ifft"),
        .. Transforms(Kind.ToHalf, "rfft", "ihfft"),
        .. Transforms(Kind.FromHalf, "irfft", "hfft"),
        MemoryBound("stft", Stft),
        MemoryBound("istft", Istft),
    ];

    private static IEnumerable<Operator> Transforms(Kind kind, params string[] names) => names.SelectMany(name => new[]
    {
        MemoryBound("fft_" + name, (x, a) => Transform(x, [a.OptionalInt("n") ?? -1], [a.Int("dim", -1)], kind)),
        MemoryBound($"fft_{name}2", (x, a) => Transform(x, a.OptionalInts("s"), a.OptionalInts("dim") ?? [-2, -1], kind)),
        MemoryBound($"fft_{name}n", (x, a) => Transform(x, a.OptionalInts("s"), a.OptionalInts("dim"), kind)),
    });

    /// <param name="sizes">Length along each dimension; −1 keeps it.</param>
    /// <param name="dims">null: the last ones that sizes name, or all.</param>
    private static TensorType Transform(TensorType x, IReadOnlyList<Dim>? sizes, IReadOnlyList<Dim>? dims, Kind kind)
    {
        if (kind == Kind.ToHalf && x.DType.IsComplex()) throw new ShapeException($"a transform of real numbers gets {x}");
        dims ??= [.. Enumerable.Range(0, x.Rank).Skip(sizes is null ? 0 : x.Rank - sizes.Count).Select(axis => (Dim)axis)];
        if (sizes is not null && sizes.Count != dims.Count) throw new ShapeException($"a transform of {dims.Count} dimensions gets {sizes.Count} sizes: {x}");
        var axes = x.Shape.Axes(dims);
        var shape = x.Shape;
        for (var i = 0; i < axes.Count; i++)
        {
            var last = i == axes.Count - 1;
            Dim size = x.Shape[axes[i]], given = sizes is null ? -1 : sizes[i];
            var length = given > 0 ? given : last && kind == Kind.FromHalf ? (size - 1) * 2 : size;
            if (length <= 0) throw new ShapeException($"a transform of length {length} of dimension {axes[i]}: {x}");
            shape = shape.With(axes[i], last && kind == Kind.ToHalf ? length.FloorDivide(2) + 1 : length);
        }

        return new TensorType(kind == Kind.FromHalf ? x.DType.Floating().Real() : x.DType.Complex(), shape);
    }

    /// <summary>(L) or (B,L) to (…, frequencies, frames); frames a hop apart, the signal padded by half a window on both sides where centered.</summary>
    private static TensorType Stft(TensorType x, Arguments a)
    {
        var (size, hop) = Frame(a);
        if (x.Rank is not (1 or 2)) throw new ShapeException($"stft expects 1 or 2 dimensions, gets {x}");
        var length = x.Shape[-1] + (a.Bool("center", true) ? size.FloorDivide(2) * 2 : 0);
        if (size <= 0 || size > length) throw new ShapeException($"stft expects a window of at most {length}, gets {size}: {x}");
        var complex = x.DType.IsComplex() || a.OptionalTensor("window") is { } window && window.DType.IsComplex();
        var oneSided = a.Has("onesided") ? a.Bool("onesided") : !complex;
        var shape = new Shape([.. x.Shape.RemoveAt(-1), oneSided ? size.FloorDivide(2) + 1 : size, (length - size).FloorDivide(hop) + 1]);
        return !a.Has("return_complex") && !complex || a.Has("return_complex") && !a.Bool("return_complex")
            ? new TensorType(x.DType, shape.Insert(shape.Rank, 2))
            : new TensorType(x.DType.Complex(), shape);
    }

    /// <summary>The way back: (frames − 1) · hop, or the length given.</summary>
    private static TensorType Istft(TensorType x, Arguments a)
    {
        var (size, hop) = Frame(a);
        var spectrum = x.DType.IsComplex() ? x.Shape : x.Shape.RemoveAt(-1);
        if (spectrum.Rank is not (2 or 3)) throw new ShapeException($"istft expects frequencies and frames, gets {x}");
        var length = (spectrum[-1] - 1) * hop + size - (a.Bool("center", true) ? size.FloorDivide(2) * 2 : 0);
        if (a.OptionalInt("length") is { } given && given > 0) length = given;
        return new TensorType(a.Bool("return_complex") ? x.DType.Complex() : x.DType.Real(), new Shape([.. spectrum.Slice(0, spectrum.Rank - 2), length]));
    }

    private static (Dim Size, Dim Hop) Frame(Arguments a)
    {
        Dim size = a.Int("n_fft"), hop = a.OptionalInt("hop_length") ?? -1;
        return (size, hop > 0 ? hop : size.FloorDivide(4));
    }
}
