using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Budgets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Puts the limits of a model together. The first that sets a metric, for the model or for the same layers, counts: attribute,
/// alphaflops.json, .editorconfig, MSBuild property.</summary>
internal sealed class BudgetSources(AnalyzerConfigOptionsProvider options)
{
    /// <param name="declared">Of the attribute and of alphaflops.json, highest first.</param>
    /// <param name="problems">Takes what cannot be read in .editorconfig and in properties.</param>
    public IReadOnlyList<BudgetLimit> Limits(BoundModel model, IEnumerable<BudgetLimit> declared, ICollection<Diagnostic> problems)
    {
        var limits = new List<BudgetLimit>();
        foreach (var source in declared.GroupBy(limit => limit.Source)) Add(source, limits);
        var ofFile = model.Location.SourceTree is { } tree ? options.GetOptions(tree) : options.GlobalOptions;
        foreach (var metric in Metric.All)
        {
            Add(Read(metric, ofFile, metric.EditorConfigKey, model, problems), limits);
            Add(Read(metric, options.GlobalOptions, metric.BuildProperty, model, problems), limits);
        }

        Add(Read(null, ofFile, BudgetLimit.LayersEditorConfig, model, problems), limits);
        Add(Read(null, options.GlobalOptions, BudgetLimit.LayersProperty, model, problems), limits);
        return limits;
    }

    // Of one source both levels count; of a lower one none, where a higher one has set the same.
    private static void Add(IEnumerable<BudgetLimit> source, List<BudgetLimit> limits)
    {
        var higher = limits.Count;
        foreach (var limit in source)
        {
            if (limits.Take(higher).Any(other => other.Limit.IsAbout(limit.Limit))) continue;
            if (limits.All(other => !other.Limit.IsAbout(limit.Limit) || other.Limit.Level != limit.Limit.Level)) limits.Add(limit);
        }
    }

    private static IEnumerable<BudgetLimit> Read(
        Metric? metric, AnalyzerConfigOptions options, string key, BoundModel model, ICollection<Diagnostic> problems)
    {
        var isProperty = key.StartsWith("AlphaFlops", StringComparison.Ordinal);
        if (!options.TryGetValue(isProperty ? "build_property." + key : key, out var text) || string.IsNullOrWhiteSpace(text)) return [];
        var source = isProperty ? $"the property {key}" : $"{key} in .editorconfig";
        var (limits, problem) = BudgetLimit.Read(metric, text, null, source);
        if (problem is not null) problems.Add(Diagnostic.Create(Descriptors.BadQuantity, model.Location, $"{problem} It stands in {source}."));
        return limits;
    }
}
