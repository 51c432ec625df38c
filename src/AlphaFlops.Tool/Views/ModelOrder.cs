using AlphaFlops.Budgets;
using AlphaFlops.Reports;

namespace AlphaFlops.Tool.Views;

/// <summary>The orders that the models of a report can be in: by name, or by a metric, the highest first.</summary>
internal static class ModelOrder
{
    private const string ByName = "name";

    public static IReadOnlyList<string> Names { get; } = [ByName, .. Metric.All.Select(metric => metric.Id)];

    /// <param name="name">Null leaves them as they are.</param>
    public static IEnumerable<ModelReport> Sort(IReadOnlyList<ModelReport> models, string? name) => name switch
    {
        null => models,
        ByName => models.OrderBy(model => model.Name, StringComparer.Ordinal),
        _ => models.OrderByDescending(model => Metric.Find(name)?.Of(model) ?? double.MinValue),
    };
}
