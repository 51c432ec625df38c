using System.Collections.Immutable;
using System.Globalization;
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
        yield return Diagnostic.Create(
            Analyzers.Descriptors.CertainFailure, place ?? result.Model.Location, place is null ? null : [result.Model.Location], Properties(result), message);
    }

    // For the code fix: what the layer would have to be made for.
    private static ImmutableDictionary<string, string?>? Properties(ModelResult result) => result.Trace.Failure!.Mismatch is not { } mismatch
        ? null
        : ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Expected, mismatch.Expected.ToString(CultureInfo.InvariantCulture))
            .Add(DiagnosticProperties.Actual, mismatch.Actual.ToString(CultureInfo.InvariantCulture));
}
