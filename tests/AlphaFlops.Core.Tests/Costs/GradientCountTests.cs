using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Costs;
using AlphaFlops.Operators;
using AlphaFlops.Traces;
using Xunit;

namespace AlphaFlops.Core.Tests.Costs;

/// <summary>Forward MACs are 100 throughout, so that the hundreds count products.</summary>
public class GradientCountTests
{
    [Fact]
    public void A_product_of_two_activations_has_both_gradients() => Assert.Equal(300, LastMacs(trace =>
    {
        var x = Trained(trace);
        trace.Product("matmul", "", [3], 100, x, x);
    }));

    [Fact]
    public void A_product_with_one_model_input_has_one_gradient() => Assert.Equal(200, LastMacs(trace =>
        trace.Product("matmul", "", [3], 100, Trained(trace), trace.Input(3))));

    [Fact]
    public void A_product_of_model_inputs_has_none() => Assert.Equal(100, LastMacs(trace =>
        trace.Product("matmul", "", [3], 100, trace.Input(3), trace.Input(3))));

    [Fact]
    public void A_buffer_needs_no_gradient() => Assert.Equal(200, LastMacs(trace =>
        trace.Product("conv2d", "blur", [3], 100, Trained(trace), trace.Buffer("blur.kernel", 3, 3))));

    [Fact]
    public void A_product_of_two_parameters_has_both_gradients() => Assert.Equal(300, LastMacs(trace =>
        trace.Product("matmul", "lora", [3, 3], 100, trace.Parameter("lora.a", 3, 2), trace.Parameter("lora.b", 2, 3))));

    [Fact]
    public void A_mask_is_no_third_operand() => Assert.Equal(300, LastMacs(trace =>
    {
        var x = Trained(trace);
        trace.Product("scaled_dot_product_attention", "", [3], 100, x, x, x, Trained(trace));
    }));

    [Fact]
    public void A_module_of_several_products_feeds_all_but_the_first_itself() => Assert.Equal(60 * 2 + 40 * 3, LastMacs(trace => trace.Call(
        "lstm", "lstm", [3],
        [
            new Product(OperatorFamily.Recurrent, 60, 1, 1) { Right = Product.Weights },
            new Product(OperatorFamily.Recurrent, 40, 1, 1) { Left = Product.All, Right = Product.Weights },
        ],
        trace.Input(3), trace.Parameter("lstm.weight_ih_l0", 3, 3), trace.Parameter("lstm.weight_hh_l0", 3, 3))));

    [Fact]
    public void A_bias_alone_takes_no_product() => Assert.Equal(200, LastMacs(trace =>
        trace.Product("linear", "fc", [3], 100, Trained(trace), trace.Buffer("fc.weight", 3, 3), trace.Parameter("fc.bias", 3))));

    [Fact]
    public void Gradients_flow_through_views_and_in_place_operators() => Assert.Equal(300, LastMacs(trace =>
    {
        var x = trace.InPlace("relu_", trace.View("view", [1, 3], Trained(trace)));
        trace.Product("linear", "fc", [3], 100, x, trace.Parameter("fc.weight", 3, 3));
    }));

    private static TensorUse Trained(TraceBuilder trace) =>
        trace.Product("linear", "first", [3], 1, trace.Input(3), trace.Parameter("first.weight", 3, 3));

    private static long LastMacs(Action<TraceBuilder> build)
    {
        var trace = new TraceBuilder();
        build(trace);
        return CostModel.Compute(trace.Build(training: true), PublishedProfile.Value, training: true).Layers[^1].Macs;
    }
}
