using System.Collections.Immutable;
using AlphaFlops.Analyzers.Incremental;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Reports;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1000: what a module holds that nobody annotated, if its constructor runs without arguments.</summary>
internal static class UnannotatedModuleRule
{
    /// <param name="inputs">With which its forward runs; none where that is not known.</param>
    public static Diagnostic Check(ModelResult result, IReadOnlyList<string> inputs)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(ReportJson.PropertyName, TraceResults.Json(result.Report));
        if (inputs.Count > 0) properties = properties.Add(DiagnosticProperties.Inputs, string.Join("\n", inputs));
        return Diagnostic.Create(
            Descriptors.UnannotatedModule, result.Model.Location, properties, CostText.Summary(result, inputs));
    }
}
