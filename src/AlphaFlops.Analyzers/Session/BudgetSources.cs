using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Budgets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Puts the limits of a model together. The first that sets a metric counts: attribute, alphaflops.json, .editorconfig, MSBuild property.</summary>
internal sealed class BudgetSources(AnalyzerConfigOptionsProvider options)
{
    /// <param name="declared">Of the attribute and of alphaflops.json, highest first.</param>
    /// <param name="problems">Takes what cannot be read in .editorconfig and in properties.</param>
    public IReadOnlyList<BudgetLimit> Limits(BoundModel model, IEnumerable<BudgetLimit> declared, ICollection<Diagnostic> problems)
    {
        var limits = new List<BudgetLimit>();
        foreach (var limit in declared)
            if (limits.All(other => other.Metric != limit.Metric)) limits.Add(limit);
        var ofFile = model.Location.SourceTree is { } tree ? options.GetOptions(tree) : options.GlobalOptions;
        foreach (var metric in Metric.All)
        {
            if (limits.Any(limit => limit.Metric == metric)) continue;
            var limit = Read(metric, ofFile, metric.EditorConfigKey, $"{metric.EditorConfigKey} in .editorconfig", model, problems)
                ?? Read(metric, options.GlobalOptions, "build_property." + metric.BuildProperty, $"the property {metric.BuildProperty}", model, problems);
            if (limit is not null) limits.Add(limit);
        }

        return limits;
    }

    private static BudgetLimit? Read(
        Metric metric, AnalyzerConfigOptions options, string key, string source, BoundModel model, ICollection<Diagnostic> problems)
    {
        if (!options.TryGetValue(key, out var text) || string.IsNullOrWhiteSpace(text)) return null;
        if (metric.TryParse(text, out var limit, out var error)) return new BudgetLimit(metric, limit, null, source);
        problems.Add(Diagnostic.Create(Descriptors.BadQuantity, model.Location, $"{error} It stands in {source}."));
        return null;
    }
}
