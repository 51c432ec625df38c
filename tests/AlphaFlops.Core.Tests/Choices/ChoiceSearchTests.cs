using AlphaFlops.Budgets;
using AlphaFlops.Choices;
using AlphaFlops.Costs;
using AlphaFlops.Traces;
using Xunit;

namespace AlphaFlops.Core.Tests.Choices;

/// <summary>What the search finds is what trying all configurations finds.</summary>
public sealed class ChoiceSearchTests
{
    private static readonly ChoiceLimits Search = new() { Enumerated = 0 };

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    public void Extremes_are_those_of_all_configurations(int seed, int stages)
    {
        var model = SyntheticModel.Chain(seed, stages);
        var all = model.All().Select(model.Macs).ToArray();
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [], 0, Search);
        Assert.Null(outcome.Reason);
        Assert.Equal(all.Length, outcome.Configurations);
        var range = outcome.Range(Metric.Macs)!;
        Assert.Equal((all.Min(), all.Max()), ((long)range.Min, (long)range.Max));
        Assert.Equal(range.Max, model.Macs(range.Most.Values));
        Assert.Equal(model.All().Max(model.AlphaFlops), outcome.Range(Metric.AlphaFlops)!.Max);
        Assert.True(outcome.Evaluated < 300, $"{outcome.Evaluated} of {all.Length} configurations were evaluated");
    }

    [Theory]
    [InlineData(1, 3, 0.3)]
    [InlineData(2, 3, 0.5)]
    [InlineData(3, 4, 0.71)]
    [InlineData(4, 4, 0.1)]
    public void The_largest_within_a_limit_is_the_largest_of_all_within_it(int seed, int stages, double share)
    {
        var model = SyntheticModel.Chain(seed, stages);
        var all = model.All().ToArray();
        var (least, most) = (all.Min(model.Macs), all.Max(model.Macs));
        var limit = least + Math.Floor(share * (most - least));
        var within = all.Where(values => model.Macs(values) <= limit).ToArray();
        var outcome = ChoiceSearch.Run(
            model.Axes, model.Evaluate, [new(Metric.Macs, Metric.Macs, limit), new(Metric.AlphaFlops, Metric.Macs, limit), new(Metric.AlphaFlops, Metric.Flops, 2 * limit)],
            0, Search);
        Assert.All(outcome.Answers, answer => Assert.True(answer.IsExact));
        Assert.Equal(within.Max(model.Macs), outcome.Answers[0].Found!.Cost.Macs);
        Assert.Equal(within.Max(model.AlphaFlops), outcome.Answers[1].Found!.Cost.AlphaFlops);
        Assert.Equal(within.Max(model.AlphaFlops), outcome.Answers[2].Found!.Cost.AlphaFlops);
    }

    [Fact]
    public void Sums_that_are_not_joined_are_compared_in_pairs()
    {
        var model = SyntheticModel.Chain(6, 4);
        var limit = model.All().Select(model.Macs).OrderBy(macs => macs).ElementAt(model.All().Count() / 2);
        foreach (var states in new[] { 1, 20, 500 })
        {
            var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [new(Metric.AlphaFlops, Metric.Macs, limit)], 0, Search with { States = states });
            Assert.Equal(model.All().Where(values => model.Macs(values) <= limit).Max(model.AlphaFlops), outcome.Answers[0].Found!.Cost.AlphaFlops);
        }
    }

    [Fact]
    public void Without_time_for_all_comparisons_the_best_found_is_not_called_the_largest()
    {
        var model = SyntheticModel.Chain(6, 4);
        var outcome = ChoiceSearch.Run(
            model.Axes, model.Evaluate, [new(Metric.AlphaFlops, Metric.Macs, 20000)], 0, Search with { States = 1, Comparisons = 1 });
        Assert.False(outcome.Answers[0].IsExact);
        Assert.True(outcome.IsExact);
    }

    [Fact]
    public void A_limit_below_the_smallest_leaves_none()
    {
        var model = SyntheticModel.Chain(1, 3);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [new(Metric.Macs, Metric.Macs, 1)], 0, Search);
        Assert.Equal((null, true), (outcome.Answers[0].Found, outcome.Answers[0].IsExact));
    }

    [Fact]
    public void A_dependency_that_hides_behind_another_choice_is_found()
    {
        // Seen from the last values, x1 matters to nobody: the layer that it changes runs only with the first value of x0.
        var model = new SyntheticModel([2, 3, 5, 5], [x => x[0] == 0 ? 10 + 100 * x[1] : 5, x => 3 + x[2], x => 1 + x[3] * x[2]]);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [], 0, Search);
        Assert.Null(outcome.Reason);
        Assert.Equal(model.All().Max(model.Macs), outcome.Range(Metric.Macs)!.Max);
        Assert.Equal(model.All().Min(model.Macs), outcome.Range(Metric.Macs)!.Min);
    }

    [Fact]
    public void A_dependency_that_only_an_extreme_meets_is_found()
    {
        // The one that ought to be the cheapest, 4 + 5, is the most expensive, 4 + 50.
        var model = new SyntheticModel([4, 4, 4, 4], [.. Enumerable.Range(0, 4).Select(axis => (Func<IReadOnlyList<int>, long>)(x => 1 + x[axis])), x => x.Sum() == 0 ? 50 : 5]);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [new(Metric.Macs, Metric.Macs, 10)], 0, Search);
        Assert.Null(outcome.Reason);
        Assert.Equal((10, 54), ((int)outcome.Range(Metric.Macs)!.Min, (int)outcome.Range(Metric.Macs)!.Max));
        Assert.Equal(10, outcome.Answers[0].Found!.Cost.Macs);
    }

    [Fact]
    public void A_choice_that_seems_to_switch_a_layer_off_may_do_so_only_beside_another()
    {
        var model = new SyntheticModel([3, 3, 4, 5], [x => x[0] == 0 && x[1] == 2 ? 0 : 100 * (3 - x[1]) + x[2], x => 3 + x[3]]);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [], 0, Search);
        Assert.Null(outcome.Reason);
        Assert.Equal((model.All().Min(model.Macs), model.All().Max(model.Macs)), ((long)outcome.Range(Metric.Macs)!.Min, (long)outcome.Range(Metric.Macs)!.Max));
    }

    [Fact]
    public void Few_configurations_are_all_evaluated()
    {
        var model = SyntheticModel.Chain(2, 1);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [new(Metric.Macs, Metric.Macs, 1e9)], 3, ChoiceLimits.Build);
        Assert.Equal(model.All().Count(), model.Evaluations);
        Assert.Equal((model.All().Count(), true, 3), (outcome.Evaluated, outcome.IsExact, outcome.Sample.Count));
        Assert.Equal(model.All().Max(model.Macs), outcome.Answers[0].Found!.Cost.Macs);
    }

    [Fact]
    public void Choices_that_all_act_together_are_not_exact_and_say_so()
    {
        var model = new SyntheticModel([4, 4, 4, 4, 4, 4, 4], [x => 1 + x.Aggregate(1L, (product, value) => product * (value + 2))]);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [new(Metric.Macs, Metric.Macs, 1000)], 0, Search);
        Assert.StartsWith("7 of the choices act together on the same layers", outcome.Reason, StringComparison.Ordinal);
        Assert.False(outcome.Answers[0].IsExact);
        Assert.NotEmpty(outcome.Ranges);
    }

    [Fact]
    public void The_limit_of_evaluations_ends_the_search()
    {
        var model = SyntheticModel.Chain(5, 4);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [], 0, Search with { Evaluations = 20 });
        Assert.Contains("only 20 configurations were evaluated", outcome.Reason, StringComparison.Ordinal);
        Assert.Equal(20, model.Evaluations);
    }

    [Fact]
    public void A_configuration_whose_cost_is_not_known_makes_the_answer_inexact()
    {
        var model = SyntheticModel.Chain(3, 3);
        var unknown = new UnknownCost("'x' is not understood", null);
        var outcome = ChoiceSearch.Run(
            model.Axes, values => values[1] == 0 ? (new Trace(), new ModelCost { Unknowns = [unknown] }) : model.Evaluate(values), [], 0, Search);
        Assert.Equal("'x' is not understood", outcome.Reason);
        Assert.Equal(0, outcome.Broken!.Values[1]);
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        string Run()
        {
            var model = SyntheticModel.Chain(4, 4);
            var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [new(Metric.AlphaFlops, Metric.Macs, 20000)], 5, Search);
            return string.Join("; ", outcome.Sample.Append(outcome.Answers[0].Found!).Select(found => string.Join(",", found.Values)));
        }

        Assert.Equal(Run(), Run());
    }
}
