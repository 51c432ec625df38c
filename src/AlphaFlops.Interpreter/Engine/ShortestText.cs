using System.Globalization;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>The shortest text that reads back as the same number, laid out as .NET 10 does: .NET Framework, which hosts the compiler in
/// Visual Studio, writes 15 digits and another layout.</summary>
public static class ShortestText
{
    public static string Of(double value) =>
        Special(value) ?? Layout(value, 17, text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) == value);

    public static string Of(float value) =>
        Special(value) ?? Layout(value, 9, text => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) == value);

    private static string? Special(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
        if (value != 0) return null;
        return 1 / value < 0 ? "-0" : "0";
    }

    /// <param name="value">Finite, not 0.</param>
    /// <param name="most">Digits that always read back; with more of them before the point, .NET writes an exponent.</param>
    /// <param name="readsBack">Whether a text gives the number again.</param>
    private static string Layout(IFormattable value, int most, Func<string, bool> readsBack)
    {
        var text = "";
        for (var digits = 1; digits <= most; digits++)
        {
            text = value.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (readsBack(text)) break;
        }

        var sign = text[0] == '-' ? "-" : "";
        var e = text.IndexOf('E');
        var mantissa = text.Substring(sign.Length, e - sign.Length).Replace(".", "").TrimEnd('0');
        var exponent = int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        if (exponent < -4 || exponent >= most)
        {
            var fraction = mantissa.Length > 1 ? "." + mantissa.Substring(1) : "";
            return sign + mantissa[0] + fraction + "E" + (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        }

        if (exponent < 0) return sign + "0." + new string('0', -exponent - 1) + mantissa;
        if (mantissa.Length <= exponent + 1) return sign + mantissa.PadRight(exponent + 1, '0');
        return sign + mantissa.Substring(0, exponent + 1) + "." + mantissa.Substring(exponent + 1);
    }
}
