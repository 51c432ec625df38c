using System.Collections.Immutable;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Baselines;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1010 and AF1011: what costs more than the committed baseline has it, and what that says nothing of. What costs less is fine, and
/// the next update lowers the baseline.</summary>
internal sealed class BaselineRule : ModelRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Analyzers.Descriptors.BaselineGrowth, Analyzers.Descriptors.BaselineLacksModel];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        if (result.Fails || session.Baseline(CancellationToken.None) is not { } file) yield break;
        var now = Baseline.Of(result.Report).ToArray();
        if (now.Length == 0) yield break;
        var grown = Growth.Find(file.Baseline, now, file.Tolerance).ToArray();
        if (grown.Length > 0)
            yield return Report(Analyzers.Descriptors.BaselineGrowth, result, file, now,
                $"'{result.Name}' costs more than the baseline: {string.Join(", ", grown.Select(Text))}. Make it smaller, or accept it: dotnet build -p:UpdateAlphaBaseline=true.");
        var missing = Growth.Missing(file.Baseline, now).ToArray();
        if (missing.Length > 0)
            yield return Report(Analyzers.Descriptors.BaselineLacksModel, result, file, now,
                (missing.Length == now.Length ? $"The baseline has nothing about '{result.Name}'" : $"The baseline of '{result.Name}' lacks {Words.And(missing.Select(metric => metric.Name))}{Profile(missing, result)}")
                    + ", so that its growth would not be noticed. Add it: dotnet build -p:UpdateAlphaBaseline=true.");
    }

    private static Diagnostic Report(DiagnosticDescriptor rule, ModelResult result, BaselineFile file, BaselineEntry[] now, string message)
    {
        var lines = string.Join("\n", now.Select(BaselineText.Write));
        return Diagnostic.Create(
            rule, result.Model.Location, file.Locate(now[0].Model) is { } line ? [line] : null,
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Baseline, lines), message);
    }

    private static string Text(Growth growth)
    {
        var (before, after) = growth;
        var change = before.Value > 0 ? $" ({ReportDiffMarkdown.Percent(after.Value / before.Value - 1)})" : "";
        var name = after.Metric.Kind == QuantityKind.Count ? "" : after.Metric.Name + " ";
        return $"{name}{(after.IsAtLeast ? "at least " : "")}{after.Format(before.Value)} instead of {before.Format(after.Value)}{change}";
    }

    // Of what comes from a profile the baseline may have the numbers of another one.
    private static string Profile(IEnumerable<Budgets.Metric> missing, ModelResult result) =>
        missing.All(metric => !BaselineEntry.IsExact(metric)) ? $" on the profile '{result.Report.Profile.Name}'" : "";
}
