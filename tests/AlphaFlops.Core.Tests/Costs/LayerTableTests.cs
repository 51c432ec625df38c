using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Costs;
using Xunit;

namespace AlphaFlops.Core.Tests.Costs;

public class LayerTableTests
{
    [Fact]
    public void Calls_of_one_operator_at_one_path_are_one_layer_in_the_order_of_first_calls()
    {
        var trace = new TraceBuilder();
        var weight = trace.Parameter("fc.weight", 3, 3);
        var x = trace.Input(3);
        x = trace.Product("linear", "fc", [3], 9, x, weight);
        x = trace.View("view", [3], trace.Pointwise("relu", [3], x));
        trace.Product("linear", "fc", [3], 9, x, weight);

        var layers = Layers(trace);
        Assert.Equal(["linear", "relu"], layers.Select(layer => layer.Operator));
        Assert.Equal((2, 18, 20, 9), (layers[0].Calls, layers[0].Macs, layers[0].MovedBytes, layers[0].Parameters));
        Assert.Equal("float32[3]", Assert.Single(layers[0].Inputs).ToString());
        Assert.Equal("float32[3]", layers[0].Output?.ToString());
    }

    [Fact]
    public void Parameters_go_to_the_layer_that_reads_them()
    {
        var trace = new TraceBuilder();
        var x = trace.Input(3);
        var scale = trace.Parameter("block.scale", 3);
        x = trace.Call("relu", "block", [3], [], x);
        trace.Call("mul", "block", [3], [], x, scale);
        Assert.Equal([0, 3], Layers(trace).Select(layer => layer.Parameters));
    }

    [Fact]
    public void A_module_that_runs_its_part_itself_gets_the_parts_parameters()
    {
        var trace = new TraceBuilder();
        var input = trace.Parameter("attn.in_proj_weight", 9, 3);
        var output = trace.Parameter("attn.out_proj.weight", 3, 3);
        trace.Product("multi_head_attention_forward", "attn", [3], 1, trace.Input(3), input, output);
        Assert.Equal(36, Assert.Single(Layers(trace)).Parameters);
    }

    [Fact]
    public void A_module_that_never_runs_has_no_layer()
    {
        var trace = new TraceBuilder();
        trace.Parameter("auxiliary.weight", 100);
        trace.Product("linear", "fc", [3], 9, trace.Input(3), trace.Parameter("fc.weight", 3, 3));
        var cost = CostModel.Compute(trace.Build(), PublishedProfile.Value, training: false);
        Assert.Equal(9, Assert.Single(cost.Layers).Parameters);
        Assert.Equal(109, cost.Parameters);
    }

    private static IReadOnlyList<LayerCost> Layers(TraceBuilder trace) =>
        CostModel.Compute(trace.Build(), PublishedProfile.Value, training: false).Layers;
}
