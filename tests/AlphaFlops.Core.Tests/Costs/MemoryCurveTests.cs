using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Costs;
using Xunit;

namespace AlphaFlops.Core.Tests.Costs;

/// <summary>Sizes in elements of four bytes.</summary>
public class MemoryCurveTests
{
    [Fact]
    public void A_short_pass_has_a_point_for_each_call()
    {
        var trace = new TraceBuilder();
        var a = trace.Pointwise("a", [10], trace.Input(5));
        var view = trace.View("view", [5, 2], a);
        trace.Pointwise("b", [20], view);
        Assert.Equal([new(4 * 15, 0), new(4 * 10, 0), new(4 * 30, 1)], Cost(trace).Memory);
    }

    [Fact]
    public void In_training_it_only_grows()
    {
        var trace = new TraceBuilder();
        var a = trace.Product("linear", "a", [10], 50, trace.Input(5), trace.Parameter("a.weight", 10, 5));
        trace.Pointwise("relu", [10], a);
        Assert.Equal([new(4 * 5, 0), new(4 * 15, 1)], Cost(trace, training: true).Memory);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(777)]
    public void A_long_pass_keeps_its_peak_and_the_layer_of_it(int calls)
    {
        var trace = new TraceBuilder();
        var use = trace.Input(1);
        for (var i = 0; i < calls; i++) use = trace.Call("op", "layer" + i, [i == calls / 3 ? 1000 : 1 + i % 7], [], use);
        var cost = Cost(trace);

        Assert.Equal(Math.Min(calls, 100), cost.Memory.Count);
        var highest = cost.Memory.MaxBy(point => point.Bytes);
        Assert.Equal(cost.ActivationBytes, highest.Bytes);
        Assert.Equal(cost.Memory.Select(point => point.Layer).Order(), cost.Memory.Select(point => point.Layer));
        Assert.Contains(highest.Layer, new[] { calls / 3, calls / 3 + 1 });
    }

    [Fact]
    public void Nothing_runs_nothing_lives()
    {
        var trace = new TraceBuilder();
        trace.View("view", [1], trace.Input(1));
        Assert.Empty(Cost(trace).Memory);
        Assert.Empty(Cost(new TraceBuilder()).Memory);
    }

    private static ModelCost Cost(TraceBuilder trace, bool training = false) => CostModel.Compute(trace.Build(training), PublishedProfile.Value, training);
}
