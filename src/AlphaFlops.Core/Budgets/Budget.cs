using AlphaFlops.Costs;
using AlphaFlops.Reports;

namespace AlphaFlops.Budgets;

/// <summary>The limits of a model. Immutable.</summary>
public sealed class Budget(IReadOnlyList<Limit> limits)
{
    public static Budget Empty { get; } = new([]);

    public IReadOnlyList<Limit> Limits { get; } = limits;

    /// <summary>What is used of each limit, of the model first, in the order of <see cref="Metric.All"/>; of layers the one that uses most of it.</summary>
    public IReadOnlyList<BudgetReport> Judge(ModelCost cost) => Judge(_ => cost);

    /// <inheritdoc cref="Judge(ModelCost)"/>
    /// <param name="costFor">What a limit is judged by.</param>
    public IReadOnlyList<BudgetReport> Judge(Func<Limit, ModelCost> costFor) =>
        [.. Limits
            .OrderBy(limit => limit.Layers is null ? 0 : 1)
            .ThenBy(limit => Metric.All.TakeWhile(metric => metric != limit.Metric).Count())
            .ThenBy(limit => limit.Level)
            .Select(limit => limit.Uses(costFor(limit)).OrderByDescending(use => use.Value).FirstOrDefault())
            .OfType<LimitUse>()
            .Select(use => new BudgetReport(use.Limit.Metric.Id, use.Allowed, use.Value, use.IsExceeded)
            {
                IsError = use.Limit.Level == BudgetLevel.Error,
                Layers = use.Limit.Layers?.ToString(),
                Module = use.Module,
            })];
}
