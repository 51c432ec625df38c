using System.Collections.Immutable;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Costs;
using AlphaFlops.Reports;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>A model and what came of it: what the rules look at.</summary>
internal sealed record ModelResult
{
    public required BoundModel Model { get; init; }

    public required Trace Trace { get; init; }

    public required ModelCost Cost { get; init; }

    public required ModelReport Report { get; init; }

    /// <summary>At most one of each level for a metric, of the model and of each selection of layers.</summary>
    public IReadOnlyList<BudgetLimit> Limits { get; init; } = [];

    /// <summary>What was wrong with limits in .editorconfig and in properties, or with the modules that limits name.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    public string Name => Model.Name;

    /// <summary>Torch or the user's own code throws: the counts end there.</summary>
    public bool Fails => Trace is { Failure: not null, FailureIsCertain: true };
}
