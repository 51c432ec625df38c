using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AlphaFlops.Quantities;

/// <summary>Quantities as people write them: <c>4.2G</c>, <c>26_000_000</c>, <c>512MiB</c>, <c>2.5ms</c>, <c>80mJ</c>. In code a quantity is a
/// double in the unit of its kind: one, a byte, a millisecond, a millijoule.</summary>
public static class Quantity
{
    private const string CountPrefixes = "kMGTP";

    /// <param name="text">A number that is not negative, with or without a suffix; space around both is fine.</param>
    /// <param name="error">A sentence that names the next step.</param>
    public static bool TryParse(string text, QuantityKind kind, out double value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            error = $"The quantity is empty; write {Examples(kind)}.";
            return false;
        }

        if (!QuantityText.TrySplit(trimmed, out var number, out var exponent, out var suffix, out error))
        {
            error = $"'{trimmed}' is no quantity: {error}; write {Examples(kind)}.";
            return false;
        }

        var unit = QuantityUnit.Of(kind).FirstOrDefault(candidate => candidate.Suffix == suffix);
        if (unit is null)
        {
            error = $"'{trimmed}' is no {Noun(kind)}: {Advice(suffix, number, kind)}.";
            return false;
        }

        // The prefix goes into the exponent, so that the number is rounded once: "4.2G" is exactly what 4.2e9 is.
        var scaled = number + "e" + (exponent + unit.Exponent).ToString(CultureInfo.InvariantCulture);
        var isNumber = double.TryParse(scaled, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        value *= unit.Factor;
        if (isNumber && !double.IsInfinity(value))
        {
            error = null;
            return true;
        }

        value = 0;
        error = $"'{trimmed}' is larger than any number here; write {Examples(kind)}.";
        return false;
    }

    /// <summary>For people, three significant digits with a prefix: <c>4.09 G</c>, <c>512 MiB</c>, <c>2.31 ms</c>; whole numbers below 1000
    /// (1024 bytes) are exact.</summary>
    public static string Format(double value, QuantityKind kind = QuantityKind.Count) => QuantityText.Format(value, kind);

    /// <summary>As <see cref="TryParse"/> reads it: three significant digits, rounded up, so that the value is within: <c>4.09G</c>, <c>512MiB</c>,
    /// <c>2.32ms</c>.</summary>
    public static string WriteUp(double value, QuantityKind kind) => QuantityText.WriteUp(value, kind);

    /// <summary>Three significant digits without prefix and unit, for a column whose title has them: <c>0.0123</c>, <c>2.31</c>, <c>1230</c>.</summary>
    public static string FormatNumber(double value) => QuantityText.ThreeDigits(value);

    /// <summary>A count with the unit it counts: <c>4.09 GMACs</c>, <c>999 MACs</c>, <c>1.31 Gα-FLOPs</c>.</summary>
    public static string Format(double value, string unit)
    {
        var text = Format(value);
        return char.IsLetter(text[text.Length - 1]) ? text + unit : text + " " + unit;
    }

    internal static string Noun(QuantityKind kind) => kind switch
    {
        QuantityKind.Bytes => "number of bytes",
        QuantityKind.Time => "time",
        QuantityKind.Energy => "energy",
        _ => "count",
    };

    internal static string Examples(QuantityKind kind) => kind switch
    {
        QuantityKind.Bytes => "a number such as 512MiB or 1.5GB",
        QuantityKind.Time => "a number such as 2.5ms or 80us",
        QuantityKind.Energy => "a number such as 80mJ or 1.2J",
        _ => "a number such as 4.5G, 26M or 1e9",
    };

    /// <summary>What is wrong with a suffix, and what was probably meant.</summary>
    private static string Advice(string suffix, string number, QuantityKind kind)
    {
        var units = QuantityUnit.Of(kind);
        if (kind == QuantityKind.Count)
        {
            if (suffix == "m") return $"'m' would be a thousandth; write '{number}M' for millions";
            if (suffix is "B" or "b" or "bn") return $"'{suffix}' is no prefix; write '{number}G' for billions";
            var prefix = CountPrefixes.FirstOrDefault(letter => suffix[0] == letter || char.ToUpperInvariant(suffix[0]) == letter);
            if (prefix != 0 && (suffix.Length == 1 || char.IsLetter(suffix[1])))
                return $"'{suffix}' is no prefix; write '{number}{prefix}', the name of the limit says what is counted";
        }

        if (kind == QuantityKind.Bytes && suffix.Length == 1 && CountPrefixes.IndexOf(suffix, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            var upper = suffix.ToUpperInvariant();
            return $"'{suffix}' lacks its unit; write '{number}{upper}iB' (1024) or '{number}{upper}B' (1000)";
        }

        var meant = units.FirstOrDefault(unit => string.Equals(unit.Suffix, suffix, StringComparison.OrdinalIgnoreCase));
        if (meant is not null) return $"'{suffix}' is not the way it is written; write '{number}{meant.Suffix}'";
        var known = string.Join(", ", units.Where(unit => unit.IsUsual).Select(unit => unit.Suffix));
        return $"'{suffix}' is no {(kind == QuantityKind.Count ? "prefix" : "unit")} here; use one of {known}, in {Examples(kind)}";
    }
}
