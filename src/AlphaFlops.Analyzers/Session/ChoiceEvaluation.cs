using AlphaFlops.Alpha;
using AlphaFlops.Budgets;
using AlphaFlops.Choices;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter;
using AlphaFlops.Traces;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Evaluates the configurations of one model.</summary>
/// <param name="evaluate">The interpreter.</param>
internal sealed class ChoiceEvaluation(ModelChoice choice, Entry entry, Profile profile, Func<Entry, Trace> evaluate)
{
    public ChoiceOutcome Run(BoundModel model, ChoiceLimits limits) =>
        ChoiceSearch.Run(choice.Axes, Cost, model.Declaration.Questions, model.Declaration.Sample, limits);

    /// <summary>The configuration that stands for the model: one that is not understood, else the one with the fewest MACs.</summary>
    public ConfigurationCost Shown(ChoiceOutcome outcome) =>
        outcome.Broken ?? WithLayers(outcome.Range(Metric.Macs)?.Least.Values ?? new int[choice.Axes.Count]);

    /// <summary>A configuration with its layers.</summary>
    public ConfigurationCost WithLayers(IReadOnlyList<int> values)
    {
        var (trace, cost) = Cost(values);
        return new ConfigurationCost(values, trace, cost);
    }

    private (Trace Trace, ModelCost Cost) Cost(IReadOnlyList<int> values)
    {
        var trace = evaluate(entry with { Arguments = choice.Arguments(values) });
        return (trace, CostModel.Compute(trace, profile, entry.IsTraining));
    }
}
