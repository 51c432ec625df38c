using System.Collections.Immutable;
using System.Globalization;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Budgets;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1002 to AF1007: over budget, one rule a metric. A count that leaves something out is a lower bound, so that what is over here is
/// certain; a model that throws has no cost to compare.</summary>
internal sealed class OverBudgetRule : ModelRule
{
    private const int Largest = 3;

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Analyzers.Descriptors.MacsOverBudget,
        Analyzers.Descriptors.AlphaFlopsOverBudget,
        Analyzers.Descriptors.ParametersOverBudget,
        Analyzers.Descriptors.ActivationMemoryOverBudget,
        Analyzers.Descriptors.TimeOverBudget,
        Analyzers.Descriptors.EnergyOverBudget,
    }.ToImmutableDictionary(descriptor => descriptor.Id);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [.. ById.Values];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        if (result.Fails) yield break;
        var breaches = result.Limits.Select(limit => Breach.Find(limit, result.CostFor(limit.Limit))).OfType<Breach>().ToArray();
        foreach (var breach in breaches.OrderBy(breach => breach.Limit.Metric.RuleId, StringComparer.Ordinal))
        {
            // Over the limit that stops the build is over the other one too: once is enough.
            var isWorst = breaches.All(other => !other.Limit.IsAbout(breach.Limit) || other.Limit.Level <= breach.Limit.Level);
            if (isWorst) yield return Report(breach, breaches, result, session);
        }
    }

    private static Diagnostic Report(Breach breach, Breach[] all, ModelResult result, AnalysisSession session)
    {
        var layers = breach.Layers(result.CostFor(breach.Limit)).Take(Largest).Select(layer => session.Source.Find(layer)).OfType<Location>();
        var origin = breach.Source.Origin;
        return Diagnostic.Create(
            ById[breach.Limit.Metric.RuleId],
            result.Model.Location,
            breach.Limit.Level == BudgetLevel.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            origin is { Kind: LocationKind.ExternalFile } json && json != result.Model.Location ? [json, .. layers] : layers,
            Properties(breach, all, result),
            BreachText.Message(breach, result));
    }

    /// <summary>What a code fix needs to raise all limits of the text that are broken.</summary>
    private static ImmutableDictionary<string, string?> Properties(Breach breach, Breach[] all, ModelResult result)
    {
        var (limit, source) = (breach.Limit, breach.Source);
        var changes = all.Where(other => other.Source.Text == source.Text && other.Source.Origin == source.Origin && other.Limit.IsAbout(limit))
            .Select(other => (other.Source.Written, other.Needed));
        var properties = result.Model.Properties
            .Add(DiagnosticProperties.Metric, limit.Metric.Id)
            .Add(DiagnosticProperties.Value, breach.Worst.Value.ToString("R", CultureInfo.InvariantCulture))
            .Add(DiagnosticProperties.Argument, limit.Layers is null ? limit.Metric.AttributeProperty : BudgetLimit.LayersAttribute)
            .Add(DiagnosticProperties.Allowing, LimitText.Replace(source.Text, changes));
        return source.Origin is { IsInSource: true } attribute && attribute.SourceTree == result.Model.Location.SourceTree
            ? properties.Add(DiagnosticProperties.Start, attribute.SourceSpan.Start.ToString(CultureInfo.InvariantCulture))
            : properties;
    }
}
