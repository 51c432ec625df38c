using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Math and System.MathF. Math's overloads are told apart by the boxed type of the arguments, which the compiler converted to the
/// parameter's type.</summary>
internal static class MathIntrinsics
{
    public static IntrinsicSet Math { get; } = new()
    {
        { "Abs", call => Absolute(call.Arguments[0]!) },
        { "Sign", call => Sign(call, call.Arguments[0]!) },
        { "Max", call => Numbers.Max(call.Arguments[0]!, call.Arguments[1]!) },
        { "Min", call => Numbers.Min(call.Arguments[0]!, call.Arguments[1]!) },
        { "Clamp", Clamp },
        { "Floor", call => call.Arguments[0] is decimal m ? decimal.Floor(m) : (object)System.Math.Floor(call.Double(0)) },
        { "Ceiling", call => call.Arguments[0] is decimal m ? decimal.Ceiling(m) : (object)System.Math.Ceiling(call.Double(0)) },
        { "Truncate", call => call.Arguments[0] is decimal m ? decimal.Truncate(m) : (object)System.Math.Truncate(call.Double(0)) },
        { "Round", call => Rounding.Round(call) },
        { "Sqrt", call => System.Math.Sqrt(call.Double(0)) },
        { "Cbrt", call => Cbrt(call.Double(0)) },
        { "Pow", call => System.Math.Pow(call.Double(0), call.Double(1)) },
        { "Exp", call => System.Math.Exp(call.Double(0)) },
        { "Log", call => call.Arguments.Length == 2 ? System.Math.Log(call.Double(0), call.Double(1)) : System.Math.Log(call.Double(0)) },
        { "Log2", call => Log2(call.Double(0)) },
        { "Log10", call => System.Math.Log10(call.Double(0)) },
        { "ILogB", call => ILogB(call.Double(0)) },
        { "Sin", call => System.Math.Sin(call.Double(0)) },
        { "Cos", call => System.Math.Cos(call.Double(0)) },
        { "Tan", call => System.Math.Tan(call.Double(0)) },
        { "Asin", call => System.Math.Asin(call.Double(0)) },
        { "Acos", call => System.Math.Acos(call.Double(0)) },
        { "Atan", call => System.Math.Atan(call.Double(0)) },
        { "Atan2", call => System.Math.Atan2(call.Double(0), call.Double(1)) },
        { "Sinh", call => System.Math.Sinh(call.Double(0)) },
        { "Cosh", call => System.Math.Cosh(call.Double(0)) },
        { "Tanh", call => System.Math.Tanh(call.Double(0)) },
        { "Asinh", call => Asinh(call.Double(0)) },
        { "Acosh", call => Acosh(call.Double(0)) },
        { "Atanh", call => Atanh(call.Double(0)) },
        { "IEEERemainder", call => System.Math.IEEERemainder(call.Double(0), call.Double(1)) },
        { "CopySign", call => Numbers.CopySign(call.Double(0), call.Double(1)) },
        { "FusedMultiplyAdd", call => call.Unknown("'Math.FusedMultiplyAdd' is not computed") },
        { "BigMul", call => Arithmetic.Binary(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Multiply, call.Long(0), call.Long(1), true, false) },
        { "DivRem", DivRem },
    };

    // Every function is Math's, rounded once to float. MathF itself computes most of them in float; the results agree but for a last bit now and
    // then, and exactly for Abs, Sqrt, rounding, Min, Max and remainders.
    public static IntrinsicSet MathF { get; } = Singles();

    public static object DivRem(Call call)
    {
        var kind = Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Divide;
        var (left, right) = (call.Arguments[0], call.Arguments[1]);
        var small = left is byte or sbyte or short or ushort ? left.GetType() : null;
        var quotient = Arithmetic.Binary(kind, left, right, isChecked: false, isLifted: false)!;
        var remainder = Arithmetic.Binary(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Remainder, left, right, isChecked: false, isLifted: false)!;
        if (call.Arguments.Length == 2) return new Values.TupleValue(Shrink(quotient, small), Shrink(remainder, small));
        call.Cell(2).Value = remainder;
        return quotient;
    }

    public static object Sign(Call call, object value)
    {
        if (value is double.NaN or float.NaN) throw call.Throw("System.ArithmeticException", "Function does not accept floating point Not-a-Number values.");
        return value is ulong large ? large > 0 ? 1 : 0 : value is decimal m ? System.Math.Sign(m) : System.Math.Sign(Conversions.ToDouble(value));
    }

    public static object Clamp(Call call)
    {
        var (value, low, high) = (call.Arguments[0]!, call.Arguments[1]!, call.Arguments[2]!);
        if (Numbers.Compare(low, high) > 0 && !Numbers.IsNaN(low) && !Numbers.IsNaN(high))
            throw call.Throw("System.ArgumentException", $"'{Formatting.ToString(low, null, null)}' cannot be greater than {Formatting.ToString(high, null, null)}.");
        if (Numbers.IsNaN(value)) return value;
        if (Numbers.Compare(value, low) < 0 && !Numbers.IsNaN(low)) return low;
        return Numbers.Compare(value, high) > 0 && !Numbers.IsNaN(high) ? high : value;
    }

    public static object Absolute(object value) => value switch
    {
        int a => System.Math.Abs(a),
        long a => System.Math.Abs(a),
        float a => System.Math.Abs(a),
        double a => System.Math.Abs(a),
        decimal a => System.Math.Abs(a),
        short a => System.Math.Abs(a),
        sbyte a => (object)System.Math.Abs(a),
        _ => value,
    };

    public static double Log2(double value)
    {
        const double Ln2 = 0.693147180559945309417;
        if (!(value > 0) || double.IsInfinity(value)) return System.Math.Log(value) / Ln2;

        // The exponent is exact, so that only the logarithm of the mantissa is rounded; powers of two come out whole.
        var exponent = ILogB(value);
        if (exponent < -1021) return System.Math.Log(value) / Ln2;
        var mantissa = value / System.Math.Pow(2, exponent);
        return exponent + System.Math.Log(mantissa) / Ln2;
    }

    private static object Shrink(object value, Type? type) => type is null || value is not int number ? value : Conversions.Narrow(number, type, isChecked: false);

    private static int ILogB(double value)
    {
        if (value == 0) return int.MinValue;
        if (double.IsNaN(value) || double.IsInfinity(value)) return int.MaxValue;
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        return exponent == 0 ? ILogB(value * 18014398509481984.0) - 54 : exponent - 1023;
    }

    private static double Cbrt(double value)
    {
        if (value == 0 || double.IsNaN(value) || double.IsInfinity(value)) return value;
        var root = System.Math.Pow(System.Math.Abs(value), 1.0 / 3);
        root -= (root * root * root - System.Math.Abs(value)) / (3 * root * root);
        return value < 0 ? -root : root;
    }

    private static double Asinh(double x) => double.IsNegativeInfinity(x) ? x : Numbers.CopySign(System.Math.Log(System.Math.Abs(x) + System.Math.Sqrt(x * x + 1)), x);

    private static double Acosh(double x) => System.Math.Log(x + System.Math.Sqrt(x * x - 1));

    private static double Atanh(double x) => 0.5 * System.Math.Log((1 + x) / (1 - x));

    private static IntrinsicSet Singles()
    {
        var set = new IntrinsicSet();
        foreach (var entry in Math)
        {
            var run = entry.Value;
            set.Add(entry.Key, call => run(call) is var result && result is double wide ? (float)wide : result);
        }

        set["Log"] = call => (float)(call.Arguments.Length == 2
            ? System.Math.Log(call.Single(0)) / System.Math.Log(call.Single(1))
            : System.Math.Log(call.Single(0)));
        set["Round"] = call => (float)Rounding.Round(call.Single(0), call);
        return set;
    }
}
