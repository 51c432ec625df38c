using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Tests.Arithmetic;

/// <summary>A result or the exception's type, as text that tells types and bits apart.</summary>
internal static class Outcome
{
    public static string Of(Func<object?> run)
    {
        try
        {
            return Text(run());
        }
        catch (ThrownException thrown)
        {
            return thrown.TypeName;
        }
        catch (Exception exception) when (exception is ArithmeticException or InvalidCastException or ArgumentException)
        {
            return exception.GetType().FullName!;
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        double d when double.IsNaN(d) => "Double NaN",
        float f when float.IsNaN(f) => "Single NaN",
        double d => $"Double {BitConverter.DoubleToInt64Bits(d):x}",
        float f => $"Single {BitConverter.SingleToInt32Bits(f):x}",
        decimal m => $"Decimal {m.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        _ => value.GetType().Name + " " + value,
    };
}
