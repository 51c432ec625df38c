using System.Collections.Immutable;
using AlphaFlops.Analyzers.Session;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF2010: what a count leaves out, each root cause once and at its own place, since that is where something can be done about it.</summary>
internal sealed class IncompleteCostRule : ModelRule
{
    /// <summary>More of them are only counted: the first ones say what kind of code is not understood.</summary>
    private const int Most = 10;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Analyzers.Descriptors.IncompleteCost];

    public override IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session)
    {
        if (result.Fails) yield break;
        var causes = result.Cost.Unknowns.GroupBy(unknown => unknown).Select(group => (Unknown: group.Key, Count: group.Count())).ToArray();
        var severity = session.IsStrict ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        for (var i = 0; i < Math.Min(causes.Length, Most); i++)
        {
            var more = i == Most - 1 && causes.Length > Most ? $" And {causes.Length - Most} more." : "";
            var (unknown, count) = causes[i];
            var place = session.Source.FindWritten(unknown.Place);
            yield return Diagnostic.Create(
                Analyzers.Descriptors.IncompleteCost,
                place ?? result.Model.Location,
                severity,
                place is null ? null : [result.Model.Location],
                null,
                Message($"'{result.Name}'{result.BrokenArguments}", unknown, count, place is null) + more);
        }
    }

    private static string Message(string name, UnknownCost unknown, int count, bool isElsewhere)
    {
        var reason = count > 1 ? $"{unknown.Reason.TrimEnd('.')} ({count} times)" : unknown.Reason;
        var where = isElsewhere && unknown.Place is { } place ? $" at {FilePaths.Name(place.File)}({place.Line},{place.Column})" : "";
        return Words.End($"The cost of {name} leaves something out{where}: {reason}");
    }
}
