using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class TransformersTests
{
    private const long L = 10, S = 20, N = 2, E = 64, F = 128;
    private const long Attention = N * L * E * E * 4 + N * L * L * E * 2;
    private const long CrossAttention = N * L * E * E * 2 + N * S * E * E * 2 + N * L * S * E * 2;
    private const long FeedForward = N * L * E * F * 2;

    private static readonly (string, object?)[] Hyper = [("d_model", (int)E), ("nhead", 8), ("dim_feedforward", (int)F)];

    /// <summary>Counters that skip attention are short by half for an encoder layer and by two thirds for a decoder layer (thop 157).</summary>
    [Fact]
    public void Layers_count_their_attention()
    {
        Assert.Equal(Attention + FeedForward, Call.Forward("TransformerEncoderLayer", [.. Hyper, ("src", "float32[10,2,64]")]).Macs.Value);
        Assert.Equal(Attention + CrossAttention + FeedForward, Call.Forward("TransformerDecoderLayer", [.. Hyper, ("tgt", "float32[10,2,64]"), ("memory", "float32[20,2,64]")]).Macs.Value);
    }

    [Fact]
    public void A_stack_repeats_the_layer_that_it_was_given()
    {
        var result = Call.Forward("TransformerEncoder", ("encoder_layer", Call.Arguments(Hyper)), ("num_layers", 3), ("src", "float32[10,2,64]"));
        Assert.Equal("float32[10,2,64]", result.Outputs());
        Assert.Equal(3 * (Attention + FeedForward), result.Macs.Value);
    }

    [Theory]
    [InlineData("TransformerEncoderLayer", 3152384)]
    [InlineData("TransformerDecoderLayer", 4204032)]
    [InlineData("Transformer", 44140544)]
    public void Parameters_of_the_default_sizes(string module, long expected) =>
        Assert.Equal(expected, OperatorTable.FindModule(module)!.Value.Definition.Tensors(new Arguments()).Sum(t => t.Type.Shape.Elements.Value));

    [Fact]
    public void Parameters_carry_the_names_of_their_submodules()
    {
        var names = OperatorTable.FindModule("TransformerEncoderLayer")!.Value.Definition.Tensors(new Arguments()).Select(t => t.Name);
        Assert.Equal(
            [
                "self_attn.in_proj_weight", "self_attn.in_proj_bias", "self_attn.out_proj.weight", "self_attn.out_proj.bias", "linear1.weight", "linear1.bias",
                "linear2.weight", "linear2.bias", "norm1.weight", "norm1.bias", "norm2.weight", "norm2.bias",
            ],
            names);
    }
}
