using System.Collections.Immutable;
using AlphaFlops.Analyzers.Session;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF2001: the constructor or the forward pass is certain to throw, at the place that throws where it is in this project's source.</summary>
internal sealed class CertainFailureRule : ModelRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Analyzers.Descriptors.CertainFailure];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        if (!result.Fails) yield break;
        var place = session.Source.FindWritten(result.Trace.Failure!.Place);
        var message = Words.End($"'{result.Name}' is certain to throw{result.BrokenArguments}{CostText.For(result.Report)}: {result.Trace.Failure.Reason}");
        yield return place is null
            ? Diagnostic.Create(Analyzers.Descriptors.CertainFailure, result.Model.Location, message)
            : Diagnostic.Create(Analyzers.Descriptors.CertainFailure, place, [result.Model.Location], message);
    }
}
