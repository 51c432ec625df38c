using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class RecurrentTests
{
    private static readonly (string, object?)[] Hyper = [("inputSize", 10), ("hiddenSize", 20), ("numLayers", 2), ("bidirectional", true)];

    /// <summary>Counters that double the first layer for both directions (ptflops) miss that the second layer reads both.</summary>
    [Theory]
    [InlineData("RNN", 1, "float32[5,3,40] float32[4,3,20]")]
    [InlineData("GRU", 3, "float32[5,3,40] float32[4,3,20]")]
    [InlineData("LSTM", 4, "float32[5,3,40] float32[4,3,20] float32[4,3,20]")]
    public void Layers_and_directions(string module, int gates, string outputs)
    {
        var result = Call.Forward(module, [.. Hyper, ("input", "float32[5,3,10]")]);
        Assert.Equal(outputs, result.Outputs());
        Assert.Equal(5 * 3 * 2 * gates * 20 * ((10 + 20) + (40 + 20)), result.Macs.Value);
        // The product with the state runs step by step: its rows are the batch.
        Assert.Equal([15, 3, 15, 3, 15, 3, 15, 3], result.Products.Select(p => p.Spatial.Value));
    }

    [Fact]
    public void Names_and_order_of_what_is_registered() => Assert.Equal(
        "weight_ih_l0 float32[12,2] | weight_hh_l0 float32[12,3] | bias_ih_l0 float32[12] | bias_hh_l0 float32[12] | "
        + "weight_ih_l0_reverse float32[12,2] | weight_hh_l0_reverse float32[12,3] | bias_ih_l0_reverse float32[12] | bias_hh_l0_reverse float32[12]",
        Call.Registered("LSTM", ("inputSize", 2), ("hiddenSize", 3), ("bidirectional", true)));

    [Theory]
    [InlineData("RNNCell", "float32[3,20]", 1)]
    [InlineData("GRUCell", "float32[3,20]", 3)]
    [InlineData("LSTMCell", "float32[3,20] float32[3,20]", 4)]
    public void Cells(string module, string outputs, int gates)
    {
        var result = Call.Forward(module, ("inputSize", 10), ("hiddenSize", 20), ("input", "float32[3,10]"));
        Assert.Equal((outputs, 3L * gates * 20 * 30), (result.Outputs(), result.Macs.Value));
    }

    [Fact]
    public void Features_and_states_are_checked()
    {
        (string, object?)[] call = [("inputSize", 10), ("hiddenSize", 20), ("batchFirst", true)];
        Assert.Equal("gru expects 10 features, gets 9: float32[3,5,9]", Call.Error("gru", [.. call, ("input", "float32[3,5,9]")]));
        Assert.Equal("gru expects a state of shape [1,3,20], gets float32[1,5,20]", Call.Error("gru", [.. call, ("input", "float32[3,5,10]"), ("h0", "float32[1,5,20]")]));
        Assert.Equal("float32[3,5,20] float32[1,3,20]", Call.Outputs("gru", [.. call, ("input", "float32[3,5,10]"), ("h0", "float32[1,3,20]")]));
    }
}
