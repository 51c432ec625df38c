using System.Numerics;
using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Numerics.BigInteger, mostly met for its GreatestCommonDivisor. A value is .NET's own.</summary>
internal static class BigIntegerIntrinsics
{
    /// <summary>Bits of a result: a power or product beyond is unknown.</summary>
    private const int Bits = 4096;

    public static IntrinsicSet Static { get; } = new()
    {
        { ".ctor", call => Of(call, 0) },
        { "op_Implicit", call => Of(call, 0) },
        { "op_Explicit", Narrow },
        { "get_Zero", _ => BigInteger.Zero },
        { "get_One", _ => BigInteger.One },
        { "GreatestCommonDivisor", call => BigInteger.GreatestCommonDivisor(Of(call, 0), Of(call, 1)) },
        { "Abs", call => BigInteger.Abs(Of(call, 0)) },
        { "Min", call => BigInteger.Min(Of(call, 0), Of(call, 1)) },
        { "Max", call => BigInteger.Max(Of(call, 0), Of(call, 1)) },
        { "Pow", call => call.Int(1) <= Bits ? Short(call, BigInteger.Pow(Of(call, 0), call.Int(1))) : TooLarge(call) },
        { ["op_Addition", "Add"], call => Short(call, Of(call, 0) + Of(call, 1)) },
        { ["op_Subtraction", "Subtract"], call => Short(call, Of(call, 0) - Of(call, 1)) },
        { ["op_Multiply", "Multiply"], call => Short(call, Of(call, 0) * Of(call, 1)) },
        { ["op_Division", "Divide"], call => Of(call, 0) / Of(call, 1) },
        { ["op_Modulus", "Remainder"], call => Of(call, 0) % Of(call, 1) },
        { ["op_UnaryNegation", "Negate"], call => -Of(call, 0) },
        { "op_Equality", call => Of(call, 0) == Of(call, 1) },
        { "op_Inequality", call => Of(call, 0) != Of(call, 1) },
        { "op_LessThan", call => Of(call, 0) < Of(call, 1) },
        { "op_LessThanOrEqual", call => Of(call, 0) <= Of(call, 1) },
        { "op_GreaterThan", call => Of(call, 0) > Of(call, 1) },
        { "op_GreaterThanOrEqual", call => Of(call, 0) >= Of(call, 1) },
    };

    private static BigInteger Of(Call call, int index) => Reading.Known(call.Arguments[index]) switch
    {
        BigInteger value => value,
        double or float or decimal => new BigInteger(call.Double(index)),
        ulong value => value,
        _ => call.Long(index),
    };

    private static object? Narrow(Call call)
    {
        if (call.Arguments[0] is not BigInteger value) return Of(call, 0);
        var type = call.Resolve(call.Method.ReturnType);
        if (value < long.MinValue || value > long.MaxValue) return call.Unknown("the number is too large to be followed");
        return Conversions.Convert((long)value, type, true, out _);
    }

    private static object Short(Call call, BigInteger value) => BigInteger.Abs(value) < BigInteger.One << Bits ? value : TooLarge(call);

    private static object TooLarge(Call call) => call.Unknown($"the number has more than {Bits} bits");
}
