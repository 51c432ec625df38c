using AlphaFlops.Baselines;
using AlphaFlops.Budgets;

namespace AlphaFlops.Reports;

/// <summary>A metric of a model before and after a change; one of both is missing where the model is new or gone.</summary>
public sealed record DiffRow(string Model, Metric Metric, BaselineEntry? Before, BaselineEntry? After)
{
    /// <summary>The change as a fraction of the value before; null where there is none before or after, or where it was 0.</summary>
    public double? Change => Before is { Value: not 0 } before && After is not null ? After.Value / before.Value - 1 : null;

    /// <summary>For people; "-" where the model was not there.</summary>
    public string BeforeText => Text(Before, After);

    /// <inheritdoc cref="BeforeText"/>
    public string AfterText => Text(After, Before);

    /// <summary><c>+2.7%</c>, <c>new</c>, <c>gone</c>.</summary>
    public string ChangeText =>
        Before is null ? "new"
        : After is null ? "gone"
        : Change is { } change ? ReportDiffMarkdown.Percent(change)
        : After.Value > 0 ? "from 0" : "0%";

    // As many digits as it takes to tell the two apart.
    private static string Text(BaselineEntry? entry, BaselineEntry? other) =>
        entry is null ? "-" : (entry.IsAtLeast ? "≥ " : "") + entry.Format(other?.Value ?? entry.Value);
}
