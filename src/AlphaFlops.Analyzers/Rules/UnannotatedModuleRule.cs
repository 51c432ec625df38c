using System.Collections.Immutable;
using AlphaFlops.Analyzers.Incremental;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Reports;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1000: what a module costs that nobody annotated, if its constructor runs without arguments. Its properties carry inputs to annotate it
/// with.</summary>
internal static class UnannotatedModuleRule
{
    public static Diagnostic Check(ModelResult result)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(ReportJson.PropertyName, TraceResults.Json(result.Report));
        if (result.Trace.Symbols is { } symbols) properties = properties.Add(DiagnosticProperties.Inputs, string.Join("\n", Inputs(result, symbols)));
        return Diagnostic.Create(Descriptors.UnannotatedModule, result.Model.Location, properties, CostText.Summary(result));
    }

    /// <summary>One sample of a usual size for which the run holds, else the sizes of the run.</summary>
    private static IEnumerable<string> Inputs(ModelResult result, SymbolSpace symbols)
    {
        var conditions = new Conditions(symbols);
        var sizes = conditions.Problem is not null ? symbols.Values
            : SymbolChoice.Samples(result.Model.OpenNames).FirstOrDefault(conditions.Hold) ?? symbols.Values;
        foreach (var input in result.Model.Declaration.Inputs!.Value)
            if (InputSpec.TryParse(input.Value, sizes, out var spec, out _) && spec.Tensor is { } type)
                yield return type is { DType: DType.Float32, Rank: > 1 } ? string.Join("x", type.Shape) : type.ToString();
    }
}
