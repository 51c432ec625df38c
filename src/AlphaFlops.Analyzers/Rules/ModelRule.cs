using System.Collections.Immutable;
using AlphaFlops.Analyzers.Session;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>A rule about an evaluated model. Rules know no operator: they look at what the evaluation gave.</summary>
internal abstract class ModelRule
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    public abstract IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session);
}
