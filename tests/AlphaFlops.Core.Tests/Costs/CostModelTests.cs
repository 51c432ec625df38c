using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Costs;
using AlphaFlops.Operators;
using AlphaFlops.Traces;
using Xunit;

namespace AlphaFlops.Core.Tests.Costs;

public class CostModelTests
{
    [Fact]
    public void Totals_are_the_sums_of_the_calls()
    {
        var trace = new TraceBuilder();
        var weight = trace.Parameter("fc.weight", 5, 3);
        trace.Parameter("unused.weight", 7);
        trace.Buffer("norm.running_mean", 4);
        var x = trace.Input(3);
        var y = trace.Product("linear", "fc", [5], 15, x, weight);
        trace.Pointwise("relu", [5], y);

        var cost = Compute(trace);
        Assert.Equal((22, 4), (cost.Parameters, cost.Buffers));
        Assert.Equal((15, 30), (cost.Macs, cost.Flops));
        Assert.Equal((2, 20), (cost.ElementOps, cost.MovedBytes));
        Assert.True(cost.IsComplete);
    }

    [Fact]
    public void Alpha_flops_and_time_follow_the_profile()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(1, 64, 56, 56);
        var product = new Product(OperatorFamily.Convolution, 115_605_504, 3136, 9);
        trace.Call("conv2d", "conv", [1, 64, 56, 56], [product], x, trace.Parameter("conv.weight", 64, 64, 3, 3));

        var cost = Compute(trace);
        var alpha = AlphaFormula.Alpha(3136, 9, 0.001, 0.56);
        Assert.Equal(alpha * 2 * 115_605_504, cost.AlphaFlops, 3);
        Assert.Equal(alpha * 115.605504 * 0.0375, cost.Milliseconds!.Value, 9);
        Assert.Null(cost.Millijoules);
        Assert.Equal(alpha, Assert.Single(cost.Layers).Alpha, 12);
    }

    [Fact]
    public void Bytes_and_the_floor_count_once_a_call_and_power_makes_energy()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(3);
        Product[] products = [new(OperatorFamily.Linear, 100, 1, 1), new(OperatorFamily.Attention, 200, 1, 1)];
        trace.Call("attention", "", [3], products, x);
        trace.Pointwise("relu", [3], x);
        trace.View("view", [3], x);
        var profile = new Profile
        {
            Name = "test",
            Device = "test",
            Power = new Power(300),
            Families = new Dictionary<OperatorFamily, FamilyConstants>
            {
                [OperatorFamily.Linear] = new() { MsPerMac = 1, FloorMs = 1000 },
                [OperatorFamily.Attention] = new() { MsPerMac = 2, MsPerByte = 3, FloorMs = 5 },
                [OperatorFamily.MemoryBound] = new() { MsPerByte = 7, FloorMs = 11 },
            },
        };

        var cost = CostModel.Compute(trace.Build(), profile, training: false);
        Assert.Equal(100 * 1 + 200 * 2 + 10 * 3 + 5 + 10 * 7 + 11, cost.Milliseconds);
        Assert.Equal(cost.Milliseconds * 300, cost.Millijoules);
    }

    [Fact]
    public void What_is_unknown_is_handed_on()
    {
        var cost = Compute(new TraceBuilder().Unknown("a condition on values"));
        Assert.False(cost.IsComplete);
        Assert.Equal("a condition on values", Assert.Single(cost.Unknowns).Reason);
    }

    [Fact]
    public void A_failure_is_unknown_too()
    {
        var trace = new Trace { Failure = new UnknownCost("the constructor throws", TraceBuilder.Place(3)) };
        Assert.Equal(trace.Failure, Assert.Single(CostModel.Compute(trace, PublishedProfile.Value, training: false).Unknowns));
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_a_lower_bound_and_says_so()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(3);
        trace.Product("linear", "a", [3], long.MaxValue / 2, x);
        trace.Product("linear", "b", [3], long.MaxValue / 2, x);
        trace.Product("linear", "c", [3], long.MaxValue / 2, x);

        var cost = Compute(trace);
        Assert.Equal(long.MaxValue - 1, cost.Macs);
        Assert.Equal(long.MaxValue - 1, cost.Flops);
        Assert.False(cost.IsComplete);
        Assert.Equal(["MACs", "FLOPs"], cost.Unknowns.Select(unknown => unknown.Reason.Split(' ')[1]));
        Assert.True(cost.AlphaFlops > long.MaxValue);
    }

    [Fact]
    public void Parameters_that_do_not_fit_are_left_out_and_named()
    {
        var trace = new TraceBuilder();
        trace.Parameter("a.weight", 1L << 40, 1L << 40);
        trace.Parameter("b.weight", 5);
        var cost = Compute(trace);
        Assert.Equal(5, cost.Parameters);
        Assert.Contains("parameters", Assert.Single(cost.Unknowns).Reason);
    }

    [Fact]
    public void Training_triples_products_but_for_the_first_layers_input()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(3);
        var a = trace.Product("linear", "a", [5], 15, x, trace.Parameter("a.weight", 5, 3), trace.Parameter("a.bias", 5));
        var relu = trace.Pointwise("relu", [5], a);
        trace.Product("linear", "b", [2], 10, relu, trace.Parameter("b.weight", 2, 5));

        var cost = Compute(trace, training: true);
        Assert.Equal(15 * 2 + 10 * 3, cost.Macs);
        Assert.Equal(2 * cost.Macs, cost.Flops);
        Assert.Equal([30, 0, 30], cost.Layers.Select(layer => layer.Macs));
        Assert.Equal(10 * 2 + 10 * 2 + 10 * 3, cost.MovedBytes);
        Assert.Equal(6, cost.ElementOps);
        // What a linear layer gets, and what relu gives, which is the same as what the next one gets.
        Assert.Equal(3 * 4 + 5 * 4, cost.ActivationBytes);
    }

    [Fact]
    public void Evaluation_twice_gives_the_same()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(3);
        for (var i = 0; i < 50; i++) x = trace.Product("linear", "l" + i % 7, [3], 9, x, trace.Parameter($"l{i}.weight", 3, 3));
        var built = trace.Build(training: true);
        var first = CostModel.Compute(built, PublishedProfile.Value, training: true);
        var second = CostModel.Compute(built, PublishedProfile.Value, training: true);
        Assert.Equal(first with { Layers = [], Memory = [], Unknowns = [] }, second with { Layers = [], Memory = [], Unknowns = [] });
        Assert.Equal(first.Memory, second.Memory);
        Assert.Equal(first.Layers.Select(layer => layer with { Inputs = [] }), second.Layers.Select(layer => layer with { Inputs = [] }));
    }

    private static ModelCost Compute(TraceBuilder trace, bool training = false) =>
        CostModel.Compute(trace.Build(training), PublishedProfile.Value, training);
}
