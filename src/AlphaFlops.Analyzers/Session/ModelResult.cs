using System.Collections.Immutable;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Budgets;
using AlphaFlops.Choices;
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

    /// <summary>What its configurations cost where arguments have choices; trace and cost are then those of the one with the fewest MACs.</summary>
    public ChoiceOutcome? Choices { get; init; }

    /// <summary>By metric the configuration that costs most, where that is over its limit.</summary>
    public IReadOnlyDictionary<Metric, ConfigurationCost> Worst { get; init; } = new Dictionary<Metric, ConfigurationCost>();

    /// <summary>At most one for each metric.</summary>
    public IReadOnlyList<BudgetLimit> Limits { get; init; } = [];

    /// <summary>What was wrong with limits in .editorconfig and in properties.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    public string Name => Model.Name;

    /// <summary>Torch or the user's own code throws: the counts end there.</summary>
    public bool Fails => Trace is { Failure: not null, FailureIsCertain: true };
}
