using FsCheck;
using FsCheck.Fluent;

namespace AlphaFlops.Interpreter.Tests.Arithmetic;

/// <summary>Numbers of every type: the edges of each, and random ones.</summary>
internal static class Samples
{
    public static IReadOnlyList<Type> Types { get; } =
        [typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)];

    private static readonly Dictionary<Type, object[]> Edges = new()
    {
        [typeof(sbyte)] = [(sbyte)0, (sbyte)1, (sbyte)-1, sbyte.MinValue, sbyte.MaxValue],
        [typeof(byte)] = [(byte)0, (byte)1, byte.MaxValue],
        [typeof(short)] = [(short)0, (short)-1, short.MinValue, short.MaxValue],
        [typeof(ushort)] = [(ushort)0, (ushort)1, ushort.MaxValue],
        [typeof(char)] = ['\0', 'a', char.MaxValue],
        [typeof(int)] = [0, 1, -1, 2, -7, 31, 32, 33, int.MinValue, int.MaxValue, int.MinValue + 1, 16777217],
        [typeof(uint)] = [0u, 1u, 2u, 7u, uint.MaxValue, 2147483648u],
        [typeof(long)] = [0L, 1L, -1L, 2L, -7L, 63L, 64L, long.MinValue, long.MaxValue, (long)int.MinValue, (long)int.MaxValue + 1, 9007199254740993L],
        [typeof(ulong)] = [0UL, 1UL, 2UL, ulong.MaxValue, 9223372036854775808UL],
        [typeof(float)] = [0f, -0f, 1f, -1f, 0.1f, 1.5f, 2.5f, 3e9f, -3e9f, 1e20f, float.MinValue, float.MaxValue, float.Epsilon, float.NaN, float.PositiveInfinity, float.NegativeInfinity],
        [typeof(double)] =
        [
            0d, -0d, 1d, -1d, 0.1, 0.5, 1.5, 2.5, -2.5, 255.9, 300.7, 2147483647.5, 2147483648.0, -2147483649.0, 4294967296.0, 9.3e18, 1.9e19, -1e30, 1e300,
            double.MinValue, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        ],
        [typeof(decimal)] = [0m, 1m, -1m, 0.1m, 2.5m, -2.5m, 1e10m, 79228162514264337593543950335m, decimal.MinValue, 0.0000000000000000000000000001m],
        [typeof(bool)] = [true, false],
    };

    /// <summary>Edge values or any at all, each boxed as this type.</summary>
    public static Gen<object> Of(Type type) => Gen.OneOf(Gen.Elements(Edges[type]), Random(type));

    public static IEnumerable<object> EdgesOf(Type type) => Edges[type];

    public static IEnumerable<Type> AllTypes => Edges.Keys;

    private static Gen<object> Random(Type type) => type switch
    {
        _ when type == typeof(double) => Bits.Select(bits => (object)BitConverter.Int64BitsToDouble(bits)),
        _ when type == typeof(float) => Bits.Select(bits => (object)BitConverter.Int32BitsToSingle((int)bits)),
        _ when type == typeof(decimal) => Bits.Select(bits => (object)((decimal)(int)bits / 7m)),
        _ when type == typeof(bool) => Bits.Select(bits => (object)((bits & 1) == 0)),
        _ when type == typeof(char) => Bits.Select(bits => (object)(char)bits),
        _ => Bits.Select(bits => Integer(type, bits)),
    };

    private static Gen<long> Bits => ArbMap.Default.GeneratorFor<ulong>().Select(bits => unchecked((long)(bits * 0x9E3779B97F4A7C15UL)));

    private static object Integer(Type type, long bits) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => (sbyte)bits,
        TypeCode.Byte => (byte)bits,
        TypeCode.Int16 => (short)bits,
        TypeCode.UInt16 => (ushort)bits,
        TypeCode.Int32 => (int)bits,
        TypeCode.UInt32 => (uint)bits,
        TypeCode.Int64 => bits,
        _ => (object)(ulong)bits,
    };
}
