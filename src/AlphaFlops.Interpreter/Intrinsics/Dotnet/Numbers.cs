using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Kind = Microsoft.CodeAnalysis.Operations.BinaryOperatorKind;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Numbers of any type as .NET compares and combines them.</summary>
internal static class Numbers
{
    public static bool IsNaN(object? value) => value is double.NaN or float.NaN;

    /// <summary>CompareTo: NaN is below every number.</summary>
    public static int Compare(object left, object right)
    {
        if (left.GetType() == right.GetType()) return Math.Sign(((IComparable)left).CompareTo(right));
        return Arithmetic.Binary(Kind.LessThan, left, right, false, false) is true ? -1 : Arithmetic.AreEqual(left, right) ? 0 : 1;
    }

    // Math.Max and Math.Min: NaN wins, and 0 is above -0.
    public static object Max(object a, object b)
    {
        if (IsNaN(a)) return a;
        if (IsNaN(b)) return b;
        var order = Compare(a, b);
        return order > 0 || order == 0 && !IsNegative(a) ? a : b;
    }

    public static object Min(object a, object b)
    {
        if (IsNaN(a)) return a;
        if (IsNaN(b)) return b;
        var order = Compare(a, b);
        return order < 0 || order == 0 && IsNegative(a) ? a : b;
    }

    /// <summary>The sign bit of a floating-point number, the sign of any other.</summary>
    public static bool IsNegative(object value) => value switch
    {
        double d => BitConverter.DoubleToInt64Bits(d) < 0,
        float f => BitConverter.DoubleToInt64Bits(f) < 0,
        _ => Conversions.ToDecimal(value) < 0,
    };

    public static double CopySign(double value, double sign) => IsNegative(value) == IsNegative(sign) ? value : -value;

    public static object? Add(object? a, object? b, bool isChecked = true) => Arithmetic.Binary(Kind.Add, a, b, isChecked, isLifted: false);

    /// <summary>What Parse reads with its default style in the invariant culture; null when it is no number of this type.</summary>
    public static object? Parse(string text, Microsoft.CodeAnalysis.SpecialType type, NumberStyles? style, out bool isOverflow)
    {
        var culture = CultureInfo.InvariantCulture;
        isOverflow = false;
        switch (type)
        {
            case Microsoft.CodeAnalysis.SpecialType.System_Single:
                if (!double.TryParse(text, style ?? NumberStyles.Float | NumberStyles.AllowThousands, culture, out var wide)) return IsInfinite(text) is { } big ? (float)(double)big : null;
                return float.TryParse(text, style ?? NumberStyles.Float | NumberStyles.AllowThousands, culture, out var single) ? single : (float)wide;
            case Microsoft.CodeAnalysis.SpecialType.System_Double:
                if (double.TryParse(text, style ?? NumberStyles.Float | NumberStyles.AllowThousands, culture, out var number)) return number;
                return IsInfinite(text);
            case Microsoft.CodeAnalysis.SpecialType.System_Decimal:
                if (decimal.TryParse(text, style ?? NumberStyles.Number, culture, out var exact)) return exact;
                isOverflow = double.TryParse(text, NumberStyles.Number, culture, out _);
                return null;
        }

        if (style is { } given && (given & NumberStyles.AllowHexSpecifier) != 0)
            return ulong.TryParse(text, given, culture, out var bits) ? Conversions.ConvertTo(bits, type, isChecked: false) : null;
        if (!decimal.TryParse(text, style ?? NumberStyles.Integer, culture, out var integer))
        {
            isOverflow = double.TryParse(text, style ?? NumberStyles.Integer, culture, out _);
            return null;
        }

        try
        {
            if (integer != decimal.Truncate(integer)) isOverflow = true;
            return isOverflow ? null : Conversions.ConvertTo(integer, type, isChecked: true);
        }
        catch (ThrownException)
        {
            isOverflow = true;
            return null;
        }
    }

    // .NET reads these words in any case; .NET Framework only as they are written.
    private static object? IsInfinite(string text) => text.Trim().ToUpperInvariant() switch
    {
        "INFINITY" or "+INFINITY" or "∞" => double.PositiveInfinity,
        "-INFINITY" or "-∞" => double.NegativeInfinity,
        "NAN" or "-NAN" or "+NAN" => double.NaN,
        _ => (object?)null,
    };

    public static TupleValue Pair(object? a, object? b) => new(a, b);
}
