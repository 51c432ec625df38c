using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class NormalisationsTests
{
    [Fact]
    public void A_norm_costs_five_an_element()
    {
        var result = Call.Forward("BatchNorm2d", ("num_features", 3), ("input", "float32[2,3,4,4]"));
        Assert.Equal(("float32[2,3,4,4]", 2L * 3 * 16 * 5), (result.Outputs(), result.ElementOps!.Value.Value));
    }

    [Theory]
    [InlineData("BatchNorm2d", true, true,
        "weight float32[3] | bias float32[3] | running_mean float32[3] buffer | running_var float32[3] buffer | num_batches_tracked int64[] buffer")]
    [InlineData("BatchNorm1d", false, true, "running_mean float32[3] buffer | running_var float32[3] buffer | num_batches_tracked int64[] buffer")]
    [InlineData("InstanceNorm2d", true, false, "weight float32[3] | bias float32[3]")]
    public void What_is_registered(string module, bool affine, bool statistics, string expected) =>
        Assert.Equal(expected, Call.Registered(module, ("num_features", 3), ("affine", affine), ("track_running_stats", statistics)));

    [Fact]
    public void Defaults_differ()
    {
        Assert.Equal("", Call.Registered("InstanceNorm1d", ("num_features", 3)));
        Assert.Equal("weight float32[4,5] | bias float32[4,5]", Call.Registered("LayerNorm", ("normalized_shape", new[] { 4, 5 })));
        Assert.Equal("weight float32[4]", Call.Registered("LayerNorm", ("normalized_shape", 4), ("bias", false)));
        Assert.Equal("weight float32[8] | bias float32[8]", Call.Registered("GroupNorm", ("num_groups", 2), ("num_channels", 8)));
    }

    [Theory]
    [InlineData("BatchNorm2d", "float32[2,3,4]", "batch_norm expects 4 dimensions, gets float32[2,3,4]")]
    [InlineData("BatchNorm1d", "float32[2,4]", "batch_norm expects 3 channels, gets 4: float32[2,4]")]
    [InlineData("InstanceNorm2d", "float32[2,4,5,5]", "instance_norm expects 3 channels, gets 4: float32[2,4,5,5]", true)]
    public void Channels_and_rank_are_checked(string module, string input, string message, bool? affine = null) =>
        Assert.Equal(message, Assert.Throws<AlphaFlops.Shapes.ShapeException>(() => Call.Forward(module, ("num_features", 3), ("affine", affine), ("input", input))).Message);

    [Fact]
    public void A_norm_that_keeps_nothing_takes_any_channels()
    {
        Assert.Equal("float32[2,4,5,5]", Call.Forward("InstanceNorm2d", ("num_features", 3), ("input", "float32[2,4,5,5]")).Outputs());
        Assert.Equal("float32[2,4,5]", Call.Forward("GroupNorm", ("num_groups", 2), ("num_channels", 6), ("affine", false), ("input", "float32[2,4,5]")).Outputs());
    }

    [Fact]
    public void Groups_and_last_dimensions_are_checked()
    {
        Assert.Equal("group_norm expects channels divisible by 4, gets float32[1,6,8]", Call.Error("group_norm", ("input", "float32[1,6,8]"), ("num_groups", 4)));
        Assert.Equal("layer_norm expects last dimensions [768], gets float32[1,197,384]", Call.Error("layer_norm", ("input", "float32[1,197,384]"), ("normalized_shape", 768)));
    }
}
