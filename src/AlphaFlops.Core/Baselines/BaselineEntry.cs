using System.Globalization;
using AlphaFlops.Budgets;
using AlphaFlops.Quantities;

namespace AlphaFlops.Baselines;

/// <summary>What a model used of a metric when the baseline was written: one line of it.</summary>
/// <param name="Value">In the unit of the metric's kind, rounded by <see cref="Round"/>.</param>
public sealed record BaselineEntry(string Model, Metric Metric, double Value)
{
    /// <summary>Something was unknown: the value is a lower bound.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>The profile that the value comes from; null for a count, which no profile changes.</summary>
    public string? Profile { get; init; }

    /// <summary>Counts are exact; what comes from a profile has six digits, since the last ones of a sum of doubles are no information.</summary>
    public static double Round(Metric metric, double value) =>
        IsExact(metric) || value == 0 ? value : double.Parse(value.ToString("e5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Counts of the model itself, the same with every profile.</summary>
    public static bool IsExact(Metric metric) => metric == Metric.Macs || metric == Metric.Parameters || metric == Metric.ActivationBytes;

    /// <summary>For people: <c>4.09 GMACs</c>; all digits where three would not tell it from the other value.</summary>
    public string Format(double other)
    {
        var (text, otherText) = (Metric.Format(Value), Metric.Format(other));
        return Value.Equals(other) || text != otherText ? text : Value.ToString(IsExact(Metric) ? "N0" : "R", CultureInfo.InvariantCulture) + " " + Unit;
    }

    private string Unit => Metric.Kind switch
    {
        QuantityKind.Bytes => "bytes",
        QuantityKind.Time => "ms",
        QuantityKind.Energy => "mJ",
        _ => Metric.Name,
    };
}
