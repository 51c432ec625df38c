using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;

namespace AlphaFlops.Baselines;

/// <summary>How much a value may change before it is worth a word: <c>1%</c>, <c>1%;1M</c>, <c>0.5%;1M;1MiB;0.1ms</c>. A change counts that is larger
/// than the share and larger than the amount of its kind.</summary>
public sealed class Tolerance
{
    private readonly IReadOnlyDictionary<QuantityKind, double> _amounts;

    private Tolerance(double share, IReadOnlyDictionary<QuantityKind, double> amounts)
    {
        Share = share;
        _amounts = amounts;
    }

    /// <summary>Every change counts.</summary>
    public static Tolerance None { get; } = new(0, new Dictionary<QuantityKind, double>());

    /// <summary>Of the value before, a fraction.</summary>
    public double Share { get; }

    /// <param name="text">Parts with ';', ',' or '|' between them: a compiler sees a property only up to its first ';'.</param>
    /// <param name="error">A sentence that names the next step.</param>
    public static bool TryParse(string text, out Tolerance tolerance, [NotNullWhen(false)] out string? error)
    {
        double? share = null;
        var amounts = new Dictionary<QuantityKind, double>();
        error = null;
        foreach (var part in text.Split(';', ',', '|').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (part.EndsWith("%", StringComparison.Ordinal))
            {
                if (share is null && double.TryParse(part.TrimEnd('%').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)) share = percent / 100;
                else error = Problem(text);
            }
            else if (Kind(part) is not { } kind || amounts.ContainsKey(kind.Kind))
            {
                error = Problem(text);
            }
            else
            {
                amounts.Add(kind.Kind, kind.Amount);
            }
        }

        tolerance = error is null ? new Tolerance(share ?? 0, amounts) : None;
        return error is null;
    }

    /// <summary>The change is worth a word. What comes from a profile may differ in its last digit without one.</summary>
    public bool IsExceeded(Metric metric, double before, double after)
    {
        var change = Math.Abs(after - before);
        var noise = BaselineEntry.IsExact(metric) ? 0 : 1.1e-5 * Math.Max(Math.Abs(before), Math.Abs(after));
        var amount = _amounts.TryGetValue(metric.Kind, out var allowed) ? allowed : 0;
        return change > noise && change > Share * Math.Abs(before) && change > amount;
    }

    // A number without a unit is a count.
    private static (QuantityKind Kind, double Amount)? Kind(string part)
    {
        foreach (var kind in new[] { QuantityKind.Count, QuantityKind.Bytes, QuantityKind.Time, QuantityKind.Energy })
            if (Quantity.TryParse(part, kind, out var amount, out _)) return (kind, amount);
        return null;
    }

    private static string Problem(string text) =>
        $"'{text}' is no tolerance; write a share, amounts, or both, each kind once: 1%, or 1%;1M, or 1%;1M;1MiB;0.1ms.";
}
