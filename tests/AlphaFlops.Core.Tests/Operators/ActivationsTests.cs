using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class ActivationsTests
{
    [Theory]
    [InlineData("ReLU")]
    [InlineData("GELU")]
    [InlineData("SiLU")]
    [InlineData("Hardswish")]
    [InlineData("LeakyReLU")]
    [InlineData("Sigmoid")]
    [InlineData("Tanh")]
    [InlineData("Softplus")]
    public void A_module_costs_one_operation_an_element(string module)
    {
        var result = Call.Forward(module, ("inplace", true), ("tensor", "float16[2,3]"));
        Assert.Equal(("float16[2,3]", 6L), (result.Outputs(), result.ElementOps!.Value.Value));
    }

    [Fact]
    public void A_softmax_costs_five()
    {
        var result = Call.Run("softmax", ("input", "float32[2,3]"), ("dim", -1));
        Assert.Equal(("float32[2,3]", 30L), (result.Outputs(), result.ElementOps!.Value.Value));
        Assert.Equal("dimension 2 is out of range for shape [2,3]", Call.Error("log_softmax", ("x", "float32[2,3]"), ("dim", 2)));
    }

    [Fact]
    public void Glu_halves_a_dimension()
    {
        Assert.Equal("float32[2,3,4]", Call.Outputs("glu", ("input", "float32[2,6,4]"), ("dim", 1)));
        Assert.Equal("glu halves dimension 1, which is odd: float32[2,3]", Call.Error("glu", ("input", "float32[2,3]")));
    }

    [Fact]
    public void Prelu_has_a_slope_for_each_channel_or_one()
    {
        Assert.Equal("weight float32[8]", Call.Registered("PReLU", ("num_parameters", 8)));
        Assert.Equal("float32[1,8,4]", Call.Forward("PReLU", ("num_parameters", 8), ("input", "float32[1,8,4]")).Outputs());
        Assert.Equal("prelu expects 8 channels, gets 7: float32[1,7]", Call.Error("prelu", ("input", "float32[1,7]"), ("weight", "float32[8]")));
    }

    [Fact]
    public void Dropout_is_there_in_training_only()
    {
        var eval = Call.Forward("Dropout", ("p", 0.1), ("training", false), ("input", "float32[2,3]"));
        Assert.True(eval.IsView);
        Assert.Equal((0L, 0L), (eval.ElementOps!.Value.Value, eval.MovedBytes!.Value.Value));
        Assert.Equal(6, Call.Forward("Dropout2d", ("training", true), ("input", "float32[2,3]")).ElementOps!.Value);
        Assert.Equal(6, Call.Run("dropout", ("input", "float32[2,3]")).ElementOps!.Value);
        Assert.True(Call.Forward("Identity", ("tensor", "float32[2,3]")).IsView);
    }
}
