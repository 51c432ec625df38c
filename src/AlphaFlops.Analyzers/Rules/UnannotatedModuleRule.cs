using System.Collections.Immutable;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Reports;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1000: what a module holds that nobody annotated, if its constructor runs without arguments.</summary>
internal static class UnannotatedModuleRule
{
    public static IEnumerable<Diagnostic> Check(ModelResult? result)
    {
        if (result is null || result.Trace.Failure is not null) yield break;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(ReportJson.PropertyName, ReportJson.WriteModel(result.Report));
        yield return Diagnostic.Create(
            Descriptors.UnannotatedModule, result.Model.Location, properties, CostText.Summary(result));
    }
}
