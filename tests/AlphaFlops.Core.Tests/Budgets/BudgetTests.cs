using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Reports;
using Xunit;

namespace AlphaFlops.Core.Tests.Budgets;

public class BudgetTests
{
    private static readonly ModelCost TwoLayers = new()
    {
        Macs = 100,
        Parameters = 10,
        Layers =
        [
            new LayerCost { Path = "head.fc", Operator = "linear", Macs = 70, Parameters = 10 },
            new LayerCost { Path = "head.act", Operator = "relu" },
            new LayerCost { Path = "", Operator = "matmul", Macs = 30 },
        ],
    };

    [Fact]
    public void A_limit_is_exceeded_above_it_only()
    {
        var cost = new ModelCost { Macs = 100, Parameters = 101, Milliseconds = 2.5 };
        var budget = new Budget([new(Metric.Milliseconds, 2), new(Metric.Parameters, 100), new(Metric.Macs, 100)]);
        Assert.Equal(
            [new BudgetReport("macs", 100, 100, false), new("parameters", 100, 101, true), new("milliseconds", 2, 2.5, true)],
            budget.Judge(cost));
    }

    [Fact]
    public void What_is_not_known_is_not_judged() =>
        Assert.Empty(new Budget([new(Metric.Millijoules, 0)]).Judge(new ModelCost { Millijoules = null }));

    [Fact]
    public void Of_layers_the_one_that_uses_most_is_reported()
    {
        var share = new Limit(Metric.Macs, 0.5) { IsShare = true, Layers = LayerSelection.Each, Level = BudgetLevel.Error };
        Assert.Equal(
            [new BudgetReport("macs", 50, 70, true) { IsError = true, Layers = "each layer", Module = "head.fc" }],
            new Budget([share]).Judge(TwoLayers));
    }

    [Fact]
    public void A_share_of_a_total_that_is_not_certain_is_not_judged()
    {
        var cost = TwoLayers with { Unknowns = [new("no idea", null)] };
        Assert.Empty(new Limit(Metric.Macs, 0.5) { IsShare = true, Layers = LayerSelection.Each }.Uses(cost));
        Assert.Equal(2, new Limit(Metric.Macs, 10) { Layers = LayerSelection.Each }.Uses(cost).Count(use => use.IsExceeded));
    }

    [Fact]
    public void Nothing_is_a_share_of_nothing()
    {
        var limit = new Limit(Metric.Parameters, 0.5) { IsShare = true, Layers = LayerSelection.Each };
        Assert.DoesNotContain(limit.Uses(new ModelCost { Layers = [new LayerCost { Path = "", Operator = "relu" }] }), use => use.IsExceeded);
    }

    [Theory]
    [InlineData("head", "head 70")]
    [InlineData("*", "head 70")]
    [InlineData("head.*", "head.fc 70, head.act 0")]
    [InlineData("**", "head.fc 70, head 70, head.act 0")]
    [InlineData("**.fc", "head.fc 70")]
    [InlineData("**.head", "head 70")]
    [InlineData("h*", "head 70")]
    [InlineData("fc", "")]
    public void A_pattern_names_modules_with_all_that_is_in_them(string pattern, string expected)
    {
        Assert.Null(LayerSelection.TryParse(pattern, out var layers));
        Assert.Equal(expected, string.Join(", ", new Limit(Metric.Macs, 0) { Layers = layers }.Uses(TwoLayers).Select(use => $"{use.Module} {use.Value}")));
    }
}
