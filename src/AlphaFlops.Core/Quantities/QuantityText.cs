using System.Globalization;
using System.Text;

namespace AlphaFlops.Quantities;

/// <summary>The text side of quantities: taking one apart and writing one for people.</summary>
internal static class QuantityText
{
    private static readonly string[] BinaryPrefixes = [" B", " KiB", " MiB", " GiB", " TiB", " PiB"];

    /// <summary>Takes <c>1_000.5e3 MB</c> apart: digits with at most one point, exponent, suffix.</summary>
    /// <param name="problem">Half a sentence.</param>
    public static bool TrySplit(string text, out string number, out int exponent, out string suffix, out string? problem)
    {
        number = suffix = "";
        exponent = 0;
        problem = null;
        var index = text[0] == '+' ? 1 : 0;
        if (text[0] is '-' or '\u2212') problem = "it is negative";
        var digits = new StringBuilder();
        var points = 0;
        for (; problem is null && index < text.Length; index++)
        {
            var sign = text[index];
            if (sign is >= '0' and <= '9') digits.Append(sign);
            else if (sign == '.' && points++ == 0) digits.Append(sign);
            else if (sign == '_')
            {
                if (!IsDigit(text, index - 1) || !IsDigit(text, index + 1)) problem = "'_' stands between digits only";
            }
            else if (sign == ',') problem = "its ',' may mean a fraction or thousands, so use '.' and '_'";
            else break;
        }

        if (problem is null && points > 1) problem = "it has two points";
        if (problem is null && !digits.ToString().Any(char.IsDigit)) problem = "it does not start with a number";
        if (problem is not null) return false;
        if (index < text.Length && text[index] is 'e' or 'E' && !TryReadExponent(text, ref index, out exponent, out problem)) return false;

        number = digits.ToString().TrimEnd('.');
        suffix = text.Substring(index).Trim();
        return true;
    }

    public static string Format(double value, QuantityKind kind)
    {
        if (double.IsNaN(value) || double.IsInfinity(value)) return "unknown";
        if (value < 0) return "-" + Format(-value, kind);
        return kind == QuantityKind.Bytes ? Binary(value) : Metric(value, Units(kind));
    }

    /// <summary>Three significant digits rounded up, in the largest unit that leaves one before the point.</summary>
    public static string WriteUp(double value, QuantityKind kind)
    {
        if (value <= 0) return "0";
        var unit = Units(kind)[0];
        foreach (var candidate in Units(kind))
            if (value >= candidate.Size) unit = candidate;
        var scaled = value / unit.Size;
        // Counts and bytes below the first prefix are whole.
        var digit = unit.Size == 1 && kind is QuantityKind.Count or QuantityKind.Bytes ? 1 : Math.Pow(10, Math.Floor(Math.Log10(scaled)) - 2);
        // Neither 4.0900000001 for 4.09 nor, by the same error of rounding, less than the value.
        var digits = Math.Ceiling(scaled / digit - 1e-9);
        while (true)
        {
            var text = (digits++ * digit).ToString("0.############", CultureInfo.InvariantCulture) + unit.Unit.Replace('\u00b5', 'u');
            if (!Quantity.TryParse(text, kind, out var read, out _) || read >= value) return text;
        }
    }

    /// <summary>Three significant digits, without a prefix: <c>0.0123</c>, <c>2.31</c>, <c>1230</c>.</summary>
    public static string ThreeDigits(double value)
    {
        if (value == 0) return "0";
        var decimals = 2 - (int)Math.Floor(Math.Log10(value));
        if (decimals > 15) return value.ToString("0.##e+0", CultureInfo.InvariantCulture);
        var format = decimals > 0 ? "0." + new string('#', decimals) : "0";
        return Rounded(value).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>Three significant digits.</summary>
    private static double Rounded(double value) =>
        double.Parse(value.ToString("e2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static (string Unit, double Size)[] Units(QuantityKind kind) => kind switch
    {
        QuantityKind.Bytes => [.. BinaryPrefixes.Select((prefix, power) => (prefix.Trim(), Math.Pow(1024, power)))],
        QuantityKind.Time => [("ns", 1e-6), ("\u00b5s", 1e-3), ("ms", 1), ("s", 1e3)],
        QuantityKind.Energy => [("\u00b5J", 1e-3), ("mJ", 1), ("J", 1e3), ("kJ", 1e6)],
        _ => [("", 1), ("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12), ("P", 1e15)],
    };

    private static string Metric(double value, (string Unit, double Size)[] units)
    {
        var rounded = value == 0 ? 0 : Rounded(value);
        var unit = units[0];
        foreach (var candidate in units)
            if (rounded >= candidate.Size) unit = candidate;
        // Zero in the unit itself, rather than in the smallest one.
        if (rounded == 0) unit = units.First(candidate => candidate.Size == 1);
        var scaled = rounded / unit.Size;
        var text = scaled >= 1e4 || rounded > 0 && scaled < 1e-3
            ? scaled.ToString("0.##e+0", CultureInfo.InvariantCulture)
            : ThreeDigits(scaled);
        return unit.Unit.Length == 0 ? text : text + " " + unit.Unit;
    }

    private static string Binary(double value)
    {
        var power = 0;
        while (power + 1 < BinaryPrefixes.Length && RoundBinary(value) >= 1024)
        {
            value /= 1024;
            power++;
        }

        var rounded = RoundBinary(value);
        var text = rounded >= 1e4 ? rounded.ToString("0.##e+0", CultureInfo.InvariantCulture) : rounded.ToString("0.##", CultureInfo.InvariantCulture);
        return text + BinaryPrefixes[power];
    }

    // 1000 to 1023 of a binary unit keep their fourth digit: 1020 KiB is not 1 MiB.
    private static double RoundBinary(double value) => value >= 100 ? Math.Round(value) : value == 0 ? 0 : Rounded(value);

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    private static bool TryReadExponent(string text, ref int index, out int exponent, out string? problem)
    {
        exponent = 0;
        problem = null;
        var end = index + 1;
        if (end < text.Length && text[end] is '+' or '-') end++;
        var digits = end;
        while (IsDigit(text, end)) end++;
        // Not an exponent but a suffix that starts with an e: its unit is checked later.
        if (end == digits) return true;
        if (end - digits > 4 || !int.TryParse(text.Substring(index + 1, end - index - 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            problem = "its exponent is too large";
            return false;
        }

        index = end;
        return true;
    }
}
