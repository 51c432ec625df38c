using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Numerics.BitOperations, the bit counts of the integer types, and the parts of System.BitConverter that change no
/// memory.</summary>
internal static class BitIntrinsics
{
    /// <summary>Counts by name; each takes a boxed integer of any size.</summary>
    public static IReadOnlyList<(string Name, Func<object, long> Run)> Counts { get; } =
    [
        ("Log2", value => 63 - LeadingZeros(Bits(value), 64)),
        ("PopCount", value => Ones(Bits(value))),
        ("LeadingZeroCount", value => LeadingZeros(Bits(value), Size(value))),
        ("TrailingZeroCount", value => TrailingZeros(Bits(value), Size(value))),
    ];

    public static IntrinsicSet BitOperations { get; } = MakeOperations();

    public static IntrinsicSet BitConverter { get; } = new()
    {
        { "DoubleToInt64Bits", call => System.BitConverter.DoubleToInt64Bits(call.Double(0)) },
        { "Int64BitsToDouble", call => System.BitConverter.Int64BitsToDouble(call.Long(0)) },
        { "SingleToInt32Bits", call => System.BitConverter.ToInt32(System.BitConverter.GetBytes(call.Single(0)), 0) },
        { "Int32BitsToSingle", call => System.BitConverter.ToSingle(System.BitConverter.GetBytes(call.Int(0)), 0) },
        { "GetBytes", call => Bytes(call.Arguments[0]!) is { } bytes ? new ArrayValue([.. bytes.Select(b => (object?)b)]) : call.Unknown("these bytes are not computed") },
        { "ToInt32", call => System.BitConverter.ToInt32(Read(call), call.Int(1)) },
        { "ToInt64", call => System.BitConverter.ToInt64(Read(call), call.Int(1)) },
        { "ToSingle", call => System.BitConverter.ToSingle(Read(call), call.Int(1)) },
        { "ToDouble", call => System.BitConverter.ToDouble(Read(call), call.Int(1)) },
    };

    private static IntrinsicSet MakeOperations()
    {
        var set = new IntrinsicSet
        {
            { "IsPow2", call => call.Long(0) > 0 && Ones(Bits(call.Arguments[0]!)) == 1 },
            { "RoundUpToPowerOf2", call => RoundUp(call.Arguments[0]!) },
        };
        foreach (var (name, run) in Counts) set.Add(name, call => (int)run(call.Arguments[0]!));
        return set;
    }

    private static object RoundUp(object value)
    {
        var bits = Bits(value) - 1;
        for (var shift = 1; shift < 64; shift *= 2) bits |= bits >> shift;
        bits++;
        return value is uint ? (object)(uint)bits : bits;
    }

    private static byte[] Read(Call call) => [.. call.Items(0).Select(item => (byte)Reading.Known(item)!)];

    private static byte[]? Bytes(object value) => value switch
    {
        int a => System.BitConverter.GetBytes(a),
        long a => System.BitConverter.GetBytes(a),
        float a => System.BitConverter.GetBytes(a),
        double a => System.BitConverter.GetBytes(a),
        _ => null,
    };

    private static ulong Bits(object value) => Size(value) switch
    {
        8 => unchecked((byte)Conversions.ToInt64(value)),
        16 => unchecked((ushort)Conversions.ToInt64(value)),
        32 => unchecked((uint)Conversions.ToInt64(value)),
        _ => value is ulong large ? large : unchecked((ulong)Conversions.ToInt64(value)),
    };

    private static int Size(object value) => value switch
    {
        byte or sbyte => 8,
        short or ushort or char => 16,
        int or uint => 32,
        _ => 64,
    };

    private static long Ones(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1) count++;
        return count;
    }

    private static long LeadingZeros(ulong bits, int size)
    {
        var count = size;
        for (; bits != 0; bits >>= 1) count--;
        return count;
    }

    // Log2 of 0 is 0 in .NET.
    private static long TrailingZeros(ulong bits, int size) => bits == 0 ? size : Ones((bits & (~bits + 1)) - 1);
}
