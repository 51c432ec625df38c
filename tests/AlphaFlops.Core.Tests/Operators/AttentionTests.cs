using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class AttentionTests
{
    [Fact]
    public void Both_products_count_and_a_causal_mask_halves_nothing()
    {
        var result = Call.Run("scaled_dot_product_attention", ("query", "float32[2,8,16,64]"), ("key", "float32[2,8,32,64]"), ("value", "float32[2,8,32,48]"), ("is_casual", true));
        Assert.Equal("float32[2,8,16,48]", result.Outputs());
        Assert.Equal([2 * 8 * 16 * 64 * 32, 2 * 8 * 16 * 32 * 48], result.Products.Select(p => p.Macs.Value));
        Assert.All(result.Products, p => Assert.Equal((OperatorFamily.Attention, 256L), (p.Family, p.Spatial.Value)));
        Assert.Equal(2 * 8 * 16 * 32 * 5, result.ElementOps!.Value);
    }

    [Fact]
    public void A_mask_must_broadcast_to_the_scores() => Assert.Equal("attention mask float32[7,7] does not broadcast to the scores [2,4,8]",
        Call.Error("scaled_dot_product_attention", ("query", "float32[2,4,16]"), ("key", "float32[2,8,16]"), ("value", "float32[2,8,16]"), ("attn_mask", "float32[7,7]")));

    [Fact]
    public void The_module_has_projections_scores_and_an_output()
    {
        var result = Call.Forward("MultiheadAttention", ("embedded_dim", 64), ("num_heads", 8), ("query", "float32[10,2,64]"), ("key", "float32[20,2,64]"), ("value", "float32[20,2,64]"));
        Assert.Equal("float32[10,2,64] float32[2,10,20]", result.Outputs());
        Assert.Equal(2 * 10 * 64 * 64 + 2 * 2 * 20 * 64 * 64 + 2 * 2 * 10 * 20 * 64 + 2 * 10 * 64 * 64, result.Macs.Value);
        Assert.Equal("float32[10,2,64]", Call.Forward("MultiheadAttention", ("embedded_dim", 64), ("num_heads", 8), ("need_weights", false),
            ("query", "float32[10,2,64]"), ("key", "float32[20,2,64]"), ("value", "float32[20,2,64]")).Outputs());
    }

    [Fact]
    public void What_the_module_registers()
    {
        Assert.Equal("in_proj_weight float32[12,4] | in_proj_bias float32[12] | out_proj.weight float32[4,4] | out_proj.bias float32[4]",
            Call.Registered("MultiheadAttention", ("embedded_dim", 4), ("num_heads", 2)));
        Assert.Equal("q_proj_weight float32[4,4] | k_proj_weight float32[4,3] | v_proj_weight float32[4,4] | bias_k float32[1,1,4] | bias_v float32[1,1,4] | out_proj.weight float32[4,4]",
            Call.Registered("MultiheadAttention", ("embedded_dim", 4), ("num_heads", 2), ("bias", false), ("add_bias_kv", true), ("kdim", 3)));
    }
}
