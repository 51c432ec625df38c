using AlphaFlops.Budgets;

namespace AlphaFlops.Choices;

/// <summary>Where a metric is smallest and where it is largest.</summary>
/// <param name="IsExact">Of all configurations, not only of those that were evaluated.</param>
public sealed record ChoiceRange(Metric Metric, ConfigurationCost Least, ConfigurationCost Most, bool IsExact)
{
    public double Min => Metric.Of(Least.Cost) ?? 0;

    public double Max => Metric.Of(Most.Cost) ?? 0;
}

/// <summary>What the configurations of a model cost.</summary>
public sealed record ChoiceOutcome
{
    public required IReadOnlyList<ChoiceAxis> Axes { get; init; }

    /// <summary>How many configurations there are; more than 2^53 are rounded.</summary>
    public double Configurations => Axes.Aggregate(1.0, (product, axis) => product * axis.Values.Count);

    /// <summary>Why the ranges are those of the evaluated configurations only; null where they are those of all.</summary>
    public string? Reason { get; init; }

    public bool IsExact => Reason is null;

    /// <summary>How many configurations were evaluated.</summary>
    public int Evaluated { get; init; }

    /// <summary>For each metric that is known.</summary>
    public IReadOnlyList<ChoiceRange> Ranges { get; init; } = [];

    public IReadOnlyList<ChoiceAnswer> Answers { get; init; } = [];

    /// <summary>Configurations drawn at random with a fixed seed, each once.</summary>
    public IReadOnlyList<ConfigurationCost> Sample { get; init; } = [];

    /// <summary>A configuration whose cost is not known, or that throws; null where there was none.</summary>
    public ConfigurationCost? Broken { get; init; }

    public ChoiceRange? Range(Metric metric) => Ranges.FirstOrDefault(range => range.Metric == metric);
}
