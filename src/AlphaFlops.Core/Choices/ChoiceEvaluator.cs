using AlphaFlops.Costs;
using AlphaFlops.Traces;

namespace AlphaFlops.Choices;

/// <summary>Evaluates configurations, each once and as long as the limits allow, and remembers the totals.</summary>
internal sealed class ChoiceEvaluator(Func<IReadOnlyList<int>, (Trace Trace, ModelCost Cost)> evaluate, ChoiceLimits limits)
{
    private readonly Dictionary<string, ConfigurationCost> _costs = new(StringComparer.Ordinal);
    private readonly int _most = Math.Max(limits.Evaluations, limits.Enumerated);
    private long _steps;

    /// <summary>In the order of evaluation. Layers and traces are kept of the newest only: they are large.</summary>
    public IReadOnlyCollection<ConfigurationCost> Evaluated => _costs.Values;

    public ConfigurationCost? Broken { get; private set; }

    /// <summary>The cost with its layers.</summary>
    public ConfigurationCost Evaluate(int[] values)
    {
        if (_costs.Count >= _most || _steps >= limits.Steps)
            throw new SearchEndedException($"only {_costs.Count} configurations were evaluated, which is not enough to know what the others cost");
        var (trace, cost) = evaluate(values);
        _steps += trace.Steps;
        var result = new ConfigurationCost([.. values], trace, cost);
        if (cost.IsComplete)
        {
            _costs[string.Join(",", values)] = result with { Trace = new Trace(), Cost = cost with { Layers = [] } };
            return result;
        }

        Broken ??= result;
        throw new SearchEndedException(cost.Unknowns[0].Reason);
    }

    /// <summary>The totals, without layers.</summary>
    public ConfigurationCost Total(int[] values)
    {
        var name = string.Join(",", values);
        if (!_costs.ContainsKey(name)) Evaluate(values);
        return _costs[name];
    }
}
