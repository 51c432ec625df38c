namespace AlphaFlops.Reports;

/// <summary>One limit and what is used of it. The metric is a name of report.json: <c>macs</c>, <c>alphaFlops</c>, <c>activationBytes</c>.</summary>
public sealed record BudgetReport(string Metric, double Limit, double Value, bool Exceeded)
{
    /// <summary>To be over it stops the build.</summary>
    public bool IsError { get; init; }

    /// <summary>Which parts of the model are limited: a pattern of module paths, or <c>each layer</c>; null for the whole model.</summary>
    public string? Layers { get; init; }

    /// <summary>The module that uses most of it.</summary>
    public string? Module { get; init; }
}
