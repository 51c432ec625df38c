using System.Collections.Immutable;
using AlphaFlops.Analyzers.Session;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF2003: a module with weights that every forward pass makes anew, where it is made; once, however many models do.</summary>
internal sealed class RemadeModuleRule : ModelRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Analyzers.Descriptors.RemadeModule];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        foreach (var module in result.Trace.Remade)
        {
            if (session.Source.FindWritten(module.Place) is { } place)
                yield return Diagnostic.Create(Analyzers.Descriptors.RemadeModule, place,
                    $"'{module.Name}' is made anew in every forward pass: its weights are random each time and are never trained. Make it in the constructor");
        }
    }
}
