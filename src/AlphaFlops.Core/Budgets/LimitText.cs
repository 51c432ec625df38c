using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AlphaFlops.Quantities;

namespace AlphaFlops.Budgets;

/// <summary>Reads and writes limits, the same wherever one can be set: <c>4.5G</c>, or with a limit that stops the build <c>4.5G, error 5G</c>;
/// for layers <c>macs 30% | layer4.*: macs 1G, error 1.2G</c>.</summary>
public static class LimitText
{
    private const string LayerExample = "write for example \"macs 30% | layer4.*: parameters 1M\"";

    /// <summary>Limits of the whole model.</summary>
    /// <param name="error">A sentence that names the next step.</param>
    public static bool TryParse(string text, Metric metric, out IReadOnlyList<WrittenLimit> limits, [NotNullWhen(false)] out string? error)
    {
        var read = new List<WrittenLimit>();
        error = Read(text, 0, text.Length, metric, null, read);
        limits = error is null ? read : [];
        return error is null;
    }

    /// <summary>Limits of layers and modules.</summary>
    /// <inheritdoc cref="TryParse" path="/param"/>
    public static bool TryParseLayers(string text, out IReadOnlyList<WrittenLimit> limits, [NotNullWhen(false)] out string? error)
    {
        var read = new List<WrittenLimit>();
        error = null;
        var start = 0;
        foreach (var rule in text.Split('|'))
        {
            error ??= ReadRule(text, start, rule.Length, read);
            start += rule.Length + 1;
        }

        limits = error is null ? read : [];
        return error is null;
    }

    /// <summary>The text with some limits raised, or lowered, to other amounts.</summary>
    public static string Replace(string text, IEnumerable<(WrittenLimit Written, double Amount)> changes)
    {
        foreach (var (written, amount) in changes.OrderByDescending(change => change.Written.Start))
            text = text.Remove(written.Start, written.Length).Insert(written.Start, Write(written.Limit with { Amount = amount }));
        return text;
    }

    /// <summary>The amount as it can be read again, three digits, rounded up so that what it was made from is within: <c>4.09G</c>.</summary>
    public static string Write(Limit limit) =>
        limit.IsShare ? Share(limit.Amount * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%" : Quantity.WriteUp(limit.Amount, limit.Metric.Kind);

    private static double Share(double percent) => Math.Ceiling(percent * 10 - 1e-9) / 10;

    private static string? ReadRule(string text, int start, int length, List<WrittenLimit> limits)
    {
        var rule = text.Substring(start, length);
        var layers = LayerSelection.Each;
        var colon = rule.IndexOf(':');
        if (colon >= 0 && LayerSelection.TryParse(rule.Substring(0, colon).Trim(), out layers) is { } problem) return $"{problem}; {LayerExample}.";

        var from = colon + 1;
        while (from < rule.Length && char.IsWhiteSpace(rule[from])) from++;
        var to = from;
        while (to < rule.Length && !char.IsWhiteSpace(rule[to])) to++;
        var name = rule.Substring(from, to - from);
        if (name.Length == 0) return $"A limit of layers starts with a metric; {LayerExample}.";
        if (Metric.Find(name) is not { } metric) return $"'{name}' is no metric; use {string.Join(", ", Metric.All.Where(m => m.IsSum))}.";
        if (!metric.IsSum) return $"'{name}' is the peak of a whole forward pass and no layer's; limit it for the model.";
        return Read(text, start + to, start + length, metric, layers, limits);
    }

    private static string? Read(string text, int start, int end, Metric metric, LayerSelection? layers, List<WrittenLimit> limits)
    {
        var written = text.Substring(start, end - start);
        var before = limits.Count;
        foreach (var part in written.Split(','))
        {
            var (word, from, length) = Words(text, start, part.Length);
            start += part.Length + 1;
            var level = word == "error" ? BudgetLevel.Error : BudgetLevel.Warning;
            // 4,5G is no list of two limits but a badly written one.
            if (limits.Count > before && word.Length == 0 && !metric.TryParse(written, out _, out var error)) return error;
            var limit = new Limit(metric, 0) { Level = level, Layers = layers };
            if (ReadAmount(text.Substring(from, length), limit, out limit) is { } problem) return problem;
            if (limits.Any(other => other.Limit.IsAbout(limit) && other.Limit.Level == level))
                return $"'{text.Trim()}' has two limits of the same; write one, and for one that stops the build \"error\" in front of it.";
            limits.Add(new WrittenLimit(limit, from, length));
        }

        return null;
    }

    private static string? ReadAmount(string text, Limit empty, out Limit limit)
    {
        limit = empty;
        if (!text.EndsWith("%", StringComparison.Ordinal))
        {
            if (!empty.Metric.TryParse(text, out var amount, out var error)) return error;
            limit = empty with { Amount = amount };
            return null;
        }

        if (empty.Layers is null) return $"'{text}' is a share of a model, which only a layer can have; write {Quantity.Examples(empty.Metric.Kind)}.";
        if (!double.TryParse(text.TrimEnd('%').TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
            return $"'{text}' is no share; write a number from 0% to 100%.";
        limit = empty with { Amount = percent / 100, IsShare = true };
        return null;
    }

    // A level in front, and the rest without the space around it.
    private static (string Level, int Start, int Length) Words(string text, int start, int length)
    {
        var end = start + length;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        foreach (var word in new[] { "error", "warning" })
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0 || end - start <= word.Length) continue;
            if (char.IsLetter(text[start + word.Length])) continue;
            start += word.Length;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            return (word, start, end - start);
        }

        return ("", start, end - start);
    }
}
