using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Reports;
using Xunit;

namespace AlphaFlops.Core.Tests.Budgets;

public class BudgetTests
{
    [Fact]
    public void The_first_budget_with_a_limit_counts()
    {
        var attribute = Budget.Empty.With(Metric.Macs, 1);
        var file = Budget.Empty.With(Metric.Macs, 2).With(Metric.Flops, 3);
        var property = Budget.Empty.With(Metric.Flops, 4).With(Metric.Parameters, 5);
        var merged = Budget.Merge(attribute, file, Budget.Empty, property);
        Assert.Equal((1, 3, 5), (merged.Limit(Metric.Macs), merged.Limit(Metric.Flops), merged.Limit(Metric.Parameters)));
        Assert.Null(merged.Limit(Metric.Milliseconds));
        Assert.True(Budget.Merge().IsEmpty);
    }

    [Fact]
    public void A_limit_is_exceeded_above_it_only()
    {
        var cost = new ModelCost { Macs = 100, Parameters = 101, Milliseconds = 2.5 };
        var budget = Budget.Empty.With(Metric.Milliseconds, 2).With(Metric.Parameters, 100).With(Metric.Macs, 100);
        Assert.Equal(
            [new BudgetReport("macs", 100, 100, false), new("parameters", 100, 101, true), new("milliseconds", 2, 2.5, true)],
            budget.Judge(cost));
    }

    [Fact]
    public void What_is_not_known_is_not_judged() =>
        Assert.Empty(Budget.Empty.With(Metric.Millijoules, 0).Judge(new ModelCost { Millijoules = null }));
}
