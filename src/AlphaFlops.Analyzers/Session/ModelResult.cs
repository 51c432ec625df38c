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

    /// <summary>By metric the configuration that costs most, which limits are judged by; empty without choices.</summary>
    public IReadOnlyDictionary<Metric, ConfigurationCost> Worst { get; init; } = new Dictionary<Metric, ConfigurationCost>();

    /// <summary>At most one of each level for a metric, of the model and of each selection of layers.</summary>
    public IReadOnlyList<BudgetLimit> Limits { get; init; } = [];

    /// <summary>What was wrong with limits in .editorconfig and in properties, or with the modules that limits name.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The files whose code was evaluated.</summary>
    public IReadOnlyCollection<SyntaxTree> Read { get; init; } = [];

    public string Name => Model.Name;

    /// <summary>What a limit is judged by.</summary>
    public ModelCost CostFor(Limit limit) => Worst.TryGetValue(limit.Metric, out var worst) ? worst.Cost : Cost;

    /// <summary>" with width: 24" where a configuration throws or is not understood.</summary>
    public string BrokenArguments => Choices?.Broken is { } broken ? $" with {Model.Choice!.Describe(broken.Values)}" : "";

    /// <summary>" with width: 24", or nothing where arguments have no choices.</summary>
    public string ArgumentsFor(Limit limit) => Worst.TryGetValue(limit.Metric, out var worst) ? $" with {Model.Choice!.Describe(worst.Values)}" : "";

    /// <summary>Torch or the user's own code throws: the counts end there.</summary>
    public bool Fails => Trace is { Failure: not null, FailureIsCertain: true };
}
