using System.Collections.Immutable;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF2002: a module or parameter that TorchSharp never registers, at its field; once, however many models hold it.</summary>
internal sealed class UnregisteredRule : ModelRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Analyzers.Descriptors.Unregistered];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        foreach (var state in result.Trace.Unregistered)
        {
            if (session.Source.FindWritten(state.Place) is { } place)
                yield return Diagnostic.Create(
                    Analyzers.Descriptors.Unregistered, place, ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Cause, state.Cause.ToString()), Message(state));
        }
    }

    private static string Message(UnregisteredState state) => state.Cause switch
    {
        UnregisteredCause.InCollection =>
            $"'{state.Member}' of '{state.Owner}' holds modules or parameters that are never registered: a plain collection is not walked. Use a ModuleList, ModuleDict or ParameterList, or register each",
        UnregisteredCause.AssignedTooLate =>
            $"'{state.Member}' of '{state.Owner}' is never registered: it is assigned after RegisterComponents() has run. Assign it before, or call register_module or register_parameter",
        _ =>
            $"'{state.Member}' of '{state.Owner}' is never registered: nothing calls RegisterComponents() on '{state.Owner}'. Call it at the end of the constructor",
    };
}
