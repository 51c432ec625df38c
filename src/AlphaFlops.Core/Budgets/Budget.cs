using AlphaFlops.Costs;
using AlphaFlops.Reports;

namespace AlphaFlops.Budgets;

/// <summary>Limits, at most one a metric. Immutable.</summary>
public sealed class Budget
{
    private readonly IReadOnlyDictionary<Metric, double> _limits;

    private Budget(IReadOnlyDictionary<Metric, double> limits) => _limits = limits;

    public static Budget Empty { get; } = new(new Dictionary<Metric, double>());

    public bool IsEmpty => _limits.Count == 0;

    /// <summary>The limit in the unit of the metric's kind, or null.</summary>
    public double? Limit(Metric metric) => _limits.TryGetValue(metric, out var limit) ? limit : null;

    /// <summary>The same with this limit, in place of an earlier one of its metric.</summary>
    public Budget With(Metric metric, double limit)
    {
        var limits = _limits.ToDictionary(pair => pair.Key, pair => pair.Value);
        limits[metric] = limit;
        return new Budget(limits);
    }

    /// <summary>These limits, and those of <paramref name="lower"/> for metrics that have none here.</summary>
    public Budget Over(Budget lower) => IsEmpty ? lower : _limits.Aggregate(lower, (merged, pair) => merged.With(pair.Key, pair.Value));

    /// <summary>One budget out of several, the first with a limit for a metric counts: attribute, alphaflops.json, .editorconfig, property.</summary>
    public static Budget Merge(params Budget[] highestFirst) => highestFirst.Reverse().Aggregate(Empty, (lower, higher) => higher.Over(lower));

    /// <summary>What is used of each limit, in the order of <see cref="Metric.All"/>. A count that leaves something out is a lower bound, so what
    /// stands as exceeded here is certain; a metric whose value is not known at all is left out.</summary>
    public IReadOnlyList<BudgetReport> Judge(ModelCost cost) => Judge(metric => metric.Of(cost));

    /// <inheritdoc cref="Judge(ModelCost)"/>
    /// <param name="valueOf">The value of a metric, or null where it is not known.</param>
    public IReadOnlyList<BudgetReport> Judge(Func<Metric, double?> valueOf)
    {
        var reports = new List<BudgetReport>();
        foreach (var metric in Metric.All)
        {
            if (Limit(metric) is { } limit && valueOf(metric) is { } value)
                reports.Add(new BudgetReport(metric.Id, limit, value, Exceeded: value > limit));
        }

        return reports;
    }
}
