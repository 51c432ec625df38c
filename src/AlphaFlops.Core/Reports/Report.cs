namespace AlphaFlops.Reports;

/// <summary>report.json, schema 1.</summary>
public sealed record Report
{
    public int Schema { get; init; } = 1;

    public required string Tool { get; init; }

    public required string Project { get; init; }

    public ProfileReport? Profile { get; init; }

    public IReadOnlyList<ModelReport> Models { get; init; } = [];
}
