namespace AlphaFlops.Shapes;

/// <summary>Sizes, names and promotion of element types.</summary>
public static class DTypes
{
    /// <summary>Bytes of one element.</summary>
    public static int Size(this DType dtype) => dtype switch
    {
        DType.UInt8 or DType.Int8 or DType.Bool => 1,
        DType.Int16 or DType.Float16 or DType.BFloat16 => 2,
        DType.Int32 or DType.Float32 => 4,
        DType.Int64 or DType.Float64 or DType.Complex64 => 8,
        DType.Complex128 => 16,
        _ => throw new ArgumentOutOfRangeException(nameof(dtype)),
    };

    /// <summary>torch's name: <c>float32</c>, <c>int64</c>, <c>bool</c>.</summary>
    public static string Name(this DType dtype) => dtype.ToString().ToLowerInvariant();

    public static bool TryParse(string name, out DType dtype) =>
        Enum.TryParse(name, ignoreCase: true, out dtype) && Enum.IsDefined(typeof(DType), dtype) && !char.IsDigit(name[0]);

    public static bool IsComplex(this DType dtype) => dtype is DType.Complex64 or DType.Complex128;

    public static bool IsFloatingPoint(this DType dtype) =>
        dtype is DType.Float16 or DType.BFloat16 or DType.Float32 or DType.Float64;

    /// <summary>Tensors of this type can have a gradient.</summary>
    public static bool IsDifferentiable(this DType dtype) => dtype.IsFloatingPoint() || dtype.IsComplex();

    public static bool IsIntegral(this DType dtype) => !dtype.IsComplex() && !dtype.IsFloatingPoint() && dtype != DType.Bool;

    /// <summary>The type of a result whose operands are two tensors with dimensions, by torch.promote_types.</summary>
    public static DType Promote(DType a, DType b)
    {
        if (a == b) return a;
        if (Category(a) != Category(b)) return Category(a) > Category(b) ? Raise(a, b) : Raise(b, a);
        if (a is DType.Float16 && b is DType.BFloat16 || a is DType.BFloat16 && b is DType.Float16) return DType.Float32;
        if (a is DType.UInt8 && b is DType.Int8 || a is DType.Int8 && b is DType.UInt8) return DType.Int16;
        return a.Size() >= b.Size() ? a : b;
    }

    /// <summary>bool &lt; integer &lt; floating point &lt; complex.</summary>
    public static int Category(DType dtype) =>
        dtype == DType.Bool ? 0 : dtype.IsIntegral() ? 1 : dtype.IsFloatingPoint() ? 2 : 3;

    // A complex number with a float64 operand needs float64 parts.
    private static DType Raise(DType higher, DType lower) =>
        higher == DType.Complex64 && lower == DType.Float64 ? DType.Complex128 : higher;
}
