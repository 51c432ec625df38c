namespace AlphaFlops.Reports;

/// <summary>The configurations of a model whose arguments have choices: what they cost, and which arguments make them.</summary>
public sealed record ChoiceReport
{
    /// <summary>How many there are.</summary>
    public double Configurations { get; init; }

    /// <summary>The ranges hold for all of them; otherwise for those that were evaluated.</summary>
    public bool Exact { get; init; }

    /// <summary>How many were evaluated.</summary>
    public int Evaluated { get; init; }

    public IReadOnlyList<ChoiceAxisReport> Axes { get; init; } = [];

    public IReadOnlyList<RangeReport> Ranges { get; init; } = [];

    public IReadOnlyList<LargestReport> Largest { get; init; } = [];

    /// <summary>Drawn at random, in the order of their MACs.</summary>
    public IReadOnlyList<ConfigurationReport> Sample { get; init; } = [];
}

/// <summary>An argument, or an element of one, and its values.</summary>
public sealed record ChoiceAxisReport(string Name, IReadOnlyList<string> Values);

/// <summary>The smallest and the largest value of a metric, a name of report.json, and the arguments that reach them. Activation memory is no sum
/// over layers: its range is that of the evaluated configurations.</summary>
public sealed record RangeReport(string Metric, double Min, string MinArguments, double Max, string MaxArguments, bool Exact);

/// <summary>One configuration.</summary>
public sealed record ConfigurationReport
{
    public required string Arguments { get; init; }

    public long Parameters { get; init; }

    public long Macs { get; init; }

    public double AlphaFlops { get; init; }

    public double? Milliseconds { get; init; }

    public double? Millijoules { get; init; }
}

/// <summary>The largest configuration by one metric within a limit of another; null where none was found.</summary>
/// <param name="Exact">No other within the limit is larger.</param>
public sealed record LargestReport(string Metric, string Limited, double Limit, bool Exact, ConfigurationReport? Found);
