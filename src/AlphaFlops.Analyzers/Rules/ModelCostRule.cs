using System.Collections.Immutable;
using AlphaFlops.Analyzers.Incremental;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Reports;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1001: what a model costs. Its properties carry the model of report.json to the build.</summary>
internal sealed class ModelCostRule : ModelRule
{
    private const int Largest = 5;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Analyzers.Descriptors.ModelCost];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        var layers = LayerRanking.Largest(result.Cost, layer => layer.AlphaFlops)
            .SelectMany(layer => layer.Places)
            .Select(session.Source.Find)
            .OfType<Location>()
            .Distinct()
            .Take(Largest);
        var properties = result.Model.Properties.Add(ReportJson.PropertyName, TraceResults.Json(result.Report));
        if (session.IsRecording && result.Trace.Record is { } record) properties = properties.Add(TraceRecordJson.PropertyName, TraceRecordJson.Write(record));
        yield return Diagnostic.Create(
            Analyzers.Descriptors.ModelCost, result.Model.Location, layers, properties, CostText.Summary(result));
    }
}
