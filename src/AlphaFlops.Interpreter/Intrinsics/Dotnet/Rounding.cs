using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Math.Round and decimal.Round in all overloads: (value), (value, digits), (value, mode), (value, digits, mode).</summary>
internal static class Rounding
{
    private const int ToEven = 0;

    public static object Round(Call call)
    {
        var (digits, mode) = Options(call);
        if (call.Arguments[0] is not decimal m) return Round(call.Double(0), digits, mode, call);
        return mode switch
        {
            0 or 1 => decimal.Round(m, digits, (MidpointRounding)mode),
            _ => digits == 0 ? Directed(m, mode) : Directed(m * (decimal)Math.Pow(10, digits), mode) / (decimal)Math.Pow(10, digits),
        };
    }

    public static double Round(double value, Call call)
    {
        var (digits, mode) = Options(call);
        return Round(value, digits, mode, call);
    }

    // As .NET does it: scale, round, scale back. Numbers of 1e16 and more have no digits after the point.
    private static double Round(double value, int digits, int mode, Call call)
    {
        if (digits is < 0 or > 15)
            throw call.Throw("System.ArgumentOutOfRangeException", "Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')");
        if (Math.Abs(value) >= 1e16 || double.IsNaN(value)) return value;
        var power = Math.Pow(10, digits);
        var scaled = value * power;
        return (mode switch
        {
            ToEven => Math.Round(scaled, MidpointRounding.ToEven),
            1 => Math.Round(scaled, MidpointRounding.AwayFromZero),
            2 => Math.Truncate(scaled),
            3 => Math.Floor(scaled),
            4 => Math.Ceiling(scaled),
            _ => throw call.Throw("System.ArgumentException", "The value of 'mode' is not valid for this usage of the type MidpointRounding. (Parameter 'mode')"),
        }) / power;
    }

    private static decimal Directed(decimal value, int mode) => mode switch
    {
        2 => decimal.Truncate(value),
        3 => decimal.Floor(value),
        _ => decimal.Ceiling(value),
    };

    // An enum is its number, so the second argument's meaning is told by its parameter's type.
    private static (int Digits, int Mode) Options(Call call)
    {
        if (call.Arguments.Length == 3) return (call.Int(1), call.Int(2));
        if (call.Arguments.Length == 1) return (0, ToEven);
        return call.Method.Parameters[1].Type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Enum ? (0, call.Int(1)) : (call.Int(1), ToEven);
    }
}
