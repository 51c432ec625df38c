namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Math, MathF, the number types, Convert.</summary>
public sealed class NumberTests : DifferentialTest
{
    public static TheoryData<string> Lines => Split("""
        return (Math.Abs(-3), Math.Abs(-2.5), Math.Abs(-1.5f), Math.Abs(-7L), Math.Sign(-3.2), Math.Sign(0));
        return Math.Abs(int.MinValue + Zero);
        return (Math.Max(1, 2), Math.Max(1.5, 2), Math.Max(1f, 2f), Math.Max(3L, 2), Math.Min(-0.0, 0.0), Math.Max(double.NaN, 1));
        return (Math.Floor(-2.5), Math.Ceiling(-2.5), Math.Truncate(-2.5), Math.Floor(2.5m), Math.Ceiling(2.1m));
        return (Math.Round(2.5), Math.Round(3.5), Math.Round(-2.5), Math.Round(2.345, 2), Math.Round(2.5, MidpointRounding.AwayFromZero), Math.Round(2.345m, 2));
        return (Math.Round(2.5, MidpointRounding.ToZero), Math.Round(-2.5, MidpointRounding.ToNegativeInfinity), Math.Round(2.1, MidpointRounding.ToPositiveInfinity), Math.Round(1.255, 2, MidpointRounding.AwayFromZero));
        return (Math.Sqrt(2), Math.Pow(2, 10), Math.Pow(2, 0.5), Math.Exp(1), Math.Log(10), Math.Log(8, 2), Math.Log10(1000), Math.Log2(8), Math.Log2(10));
        return (Math.Sin(1), Math.Cos(1), Math.Tan(1), Math.Atan2(1, 2), Math.Asin(0.5), Math.Tanh(0.3));
        return (Math.Clamp(5, 1, 3), Math.Clamp(-1.0, 0.0, 1.0), Math.Clamp(2f, 1f, 3f));
        return Math.Clamp(5, 3, 1);
        return (Math.DivRem(17, 5), Math.DivRem(-17L, 5L));
        var q = Math.DivRem(17, 5, out var r); return (q, r);
        return (Math.PI, Math.E, MathF.PI, MathF.Sqrt(2f), MathF.Floor(2.7f), MathF.Max(1f, 2f), MathF.Round(2.5f), MathF.Abs(-1f), MathF.Pow(2f, 3f));
        return ((int)System.Numerics.BigInteger.GreatestCommonDivisor(96, 64), (long)System.Numerics.BigInteger.Pow(2, 40), new System.Numerics.BigInteger(7) % 4 == 3);
        return (int)System.Numerics.BigInteger.Pow(2, 40);
        return (Math.IEEERemainder(5, 3), Math.CopySign(3.0, -1.0), Math.BigMul(100000, 100000), Math.ILogB(1000.0));
        return (int.Parse("42"), int.Parse(" -7 "), double.Parse("3.5"), long.Parse("9000000000"), bool.Parse("True"), float.Parse("1e3"), decimal.Parse("1.50"));
        return int.Parse("9999999999");
        return int.Parse("4x");
        return double.Parse("abc");
        return (int.TryParse("12", out var a), a, int.TryParse("x", out var b), b, double.TryParse("2.5", out var c), c, bool.TryParse("false", out var e), e);
        return (byte.TryParse("300", out var a), a, int.TryParse((string)null, out var b), b);
        return (int.MaxValue, long.MinValue, double.Epsilon, float.MaxValue, byte.MaxValue, double.NaN, double.PositiveInfinity, decimal.MaxValue);
        return (double.IsNaN(double.NaN), double.IsInfinity(1), double.IsFinite(1), float.IsNaN(1f), int.IsEvenInteger(4), int.IsOddInteger(3), int.IsPow2(8), double.IsNegative(-0.0));
        return (int.Max(1, 2), double.Min(1, 2), long.Abs(-4), int.Clamp(5, 1, 3), int.Sign(-4), int.Log2(9), int.PopCount(7), int.LeadingZeroCount(1), int.TrailingZeroCount(8));
        return (double.Sqrt(4), float.Pow(2, 3), double.Round(2.5), float.Floor(1.5f), double.Pow(2, 3), float.Exp(0));
        return (int.CreateChecked(3L), int.CreateTruncating(3.7), int.CreateSaturating(1e20), byte.CreateSaturating(-5));
        return byte.CreateChecked(300);
        return (BitOperations.Log2(9u), BitOperations.PopCount(255u), BitOperations.IsPow2(16), BitOperations.RoundUpToPowerOf2(17u), BitOperations.LeadingZeroCount(1u));
        return (BitConverter.DoubleToInt64Bits(1.0), BitConverter.SingleToInt32Bits(1f), BitConverter.GetBytes(258));
        return (Convert.ToInt32(2.5), Convert.ToInt32(3.5), Convert.ToInt32("17"), Convert.ToInt32(true), Convert.ToInt32('a'), Convert.ToInt64(2.6f), Convert.ToDouble("1.5"), Convert.ToBoolean(2), Convert.ToString(255, 2), Convert.ToInt32("ff", 16));
        return Convert.ToByte(300);
        return (Convert.ToSingle(1), Convert.ToDecimal(1.5), Convert.ToChar(65), Convert.ToString(1.5), Convert.ToInt32((object)7));
        return (5.CompareTo(3), 2.5.CompareTo(2.5), 5.Equals(5), 5.Equals(5L), 3.ToString("D4"), (1234.5).ToString("N1"), 255.ToString("x"), 0.5.ToString("P0"));
        return (char.IsDigit('1'), char.IsLetter('x'), char.ToUpper('a'), char.IsWhiteSpace(' '), char.IsLetterOrDigit('_'), (char)('a' + 1), char.GetNumericValue('7'), char.IsUpper('A'));
        return (decimal.Round(2.555m, 2), decimal.Floor(2.9m), decimal.Add(1, 2), decimal.ToInt32(5.9m));
        return ((float)0.1 + (float)0.2, 0.1f + 0.2, 1f / 3, (double)(1f / 3), 16777216f + 1f);
        return (0.1f.ToString(), 1e10f.ToString(), 123456789.125.ToString(), 1e-7.ToString(), double.NaN.ToString(), (-0.0).ToString());
        return (Enum.GetValues<Level>().Length, Enum.GetNames(typeof(Level)), Enum.Parse<Level>("High"), Enum.IsDefined(typeof(Level), 1), Enum.TryParse<Level>("low", true, out var l), l, Enum.GetName(Level.Low));
        return Enum.Parse<Level>("Nope");
        return (new Index(1, true), new Range(1, ^1), (^2).GetOffset(5), (1..3).GetOffsetAndLength(10));
        """);

    protected override IReadOnlyList<string> Bodies { get; } = Texts(Lines);

    protected override string Declarations => """
        public enum Level { Low, Mid = 5, High }
        public static partial class Snippets { static int Zero => 0; }
        """;

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_what_dotnet_computes(string body) => Check(body);
}
