using AlphaFlops.Interpreter.Tests.Models;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Attention: left out where it is fused or functional (thop, fvcore, ptflops), counted twice, or with heads and tokens swapped.</summary>
public sealed class KnownWrongResultsAttentionTests
{
    // One layer of width 16 on 5 tokens. Queries, keys and values 3·5·16² = 3840; scores 5²·16 = 400 and as many for the weighted values; output
    // projection 5·16² = 1280.
    private const int SelfAttention = 3840 + 400 + 400 + 1280;

    // 5 tokens through 16 to 32 and back.
    private const int FeedForward = 2 * 5 * 16 * 32;

    [Fact]
    public void Multihead_attention_has_projections_and_both_products() => Assert.Equal(
        SelfAttention,
        KnownWrongResults.Run("private readonly TorchSharp.Modules.MultiheadAttention layer = MultiheadAttention(16, 4);", "return layer.call(a, a, a, null, false, null).Item1;", "5x1x16").Macs());

    [Fact]
    public void Transformer_encoder_layer_has_its_attention() => Assert.Equal(
        SelfAttention + FeedForward,
        KnownWrongResults.Run("private readonly TorchSharp.Modules.TransformerEncoderLayer layer = TransformerEncoderLayer(16, 4, 32);", "return layer.call(a);", "5x1x16").Macs());

    [Fact]
    public void Transformer_encoder_has_all_its_layers_though_torch_fuses_them() => Assert.Equal(
        3 * (SelfAttention + FeedForward),
        KnownWrongResults.Run(
            "private readonly TorchSharp.Modules.TransformerEncoder layers = TransformerEncoder(TransformerEncoderLayer(16, 4, 32), 3);", "return layers.call(a);", "5x1x16").Macs());

    [Fact]
    public void Transformer_decoder_layer_has_both_its_attentions() => Assert.Equal(
        // Across to 7 tokens: queries and output 2·5·16² = 2560, keys and values 2·7·16² = 3584, both products 2·5·7·16 = 1120.
        SelfAttention + 2560 + 3584 + 1120 + FeedForward,
        KnownWrongResults.Run(
            "private readonly TorchSharp.Modules.TransformerDecoderLayer layer = TransformerDecoderLayer(16, 4, 32);", "return layer.call(a, b);", "5x1x16", "7x1x16").Macs());

    [Theory]
    [InlineData("return functional.scaled_dot_product_attention(a, a, a);")]
    // A kernel may skip the hidden half; the products are not halved, an upper bound as FlopCounterMode documents it.
    [InlineData("return functional.scaled_dot_product_attention(a, a, a, is_casual: true);")]
    // FlopCounterMode counts nothing here (pytorch#126268).
    [InlineData("using var _ = inference_mode(); return functional.scaled_dot_product_attention(a, a, a);")]
    [InlineData("using var _ = no_grad(); return functional.scaled_dot_product_attention(a, a, a);")]
    // By hand, as Swin and YOLO have it.
    [InlineData("return matmul(functional.softmax(matmul(a, a.transpose(-2, -1)), -1), a);")]
    public void Both_products_count_once_with_heads_before_tokens(string forward) =>
        // 2 heads, 5 tokens, 8 wide: each product 2·5·5·8. With heads and tokens swapped it would be 5·2·2·8.
        Assert.Equal(2 * 2 * 5 * 5 * 8, KnownWrongResults.Run("", forward, "1x2x5x8").Macs());
}
