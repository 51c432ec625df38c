using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class TransposedConvolutionsTests
{
    /// <summary>Counters that multiply output elements (fvcore 78, thop 20, pytorch 119806) are wrong by the square of the stride.</summary>
    [Fact]
    public void Cost_is_at_input_resolution()
    {
        var result = Call.Run("conv_transpose2d", ("input", "float32[1,64,14,14]"), ("weight", "float32[64,32,4,4]"), ("strides", new[] { 2, 2 }), ("padding", new[] { 1, 1 }));
        Assert.Equal("float32[1,32,28,28]", result.Outputs());
        Assert.Equal(new Product(OperatorFamily.TransposedConvolution, 14 * 14 * 64 * 32 * 16, 28 * 28, 16) { Shape = new MatrixShape(1, 196, 64, 512) }, Assert.Single(result.Products));
    }

    [Theory]
    [InlineData(2, 1, 1, 2, "float32[2,4,8]")]
    [InlineData(3, 0, 2, 1, "float32[2,4,14]")]
    public void Output_padding_and_groups(int stride, int padding, int outputPadding, int groups, string output)
    {
        var result = Call.Run("conv_transpose1d", ("input", "float32[2,4,4]"), ("weight", $"float32[4,{4 / groups},3]"), ("stride", stride), ("padding", padding),
            ("output_padding", outputPadding), ("groups", groups));
        Assert.Equal(output, result.Outputs());
        Assert.Equal(2 * 4 * 4 * (4 / groups) * 3, result.Macs.Value);
    }

    [Fact]
    public void An_output_size_must_be_within_reach()
    {
        (string, object?)[] call = [("input", "float32[1,2,4]"), ("weight", "float32[2,3,3]"), ("stride", 2)];
        Assert.Equal("float32[1,3,10]", Call.Outputs("conv_transpose1d", [.. call, ("output_size", new[] { 10 })]));
        Assert.Equal("conv_transpose1d reaches sizes from 9 to 10, not 11: float32[1,2,4]", Call.Error("conv_transpose1d", [.. call, ("output_size", new[] { 11 })]));
    }

    [Fact]
    public void Channels_and_output_padding_are_checked()
    {
        Assert.Equal("conv_transpose2d expects 8 channels, gets 4: float32[1,4,2,2]", Call.Error("conv_transpose2d", ("input", "float32[1,4,2,2]"), ("weight", "float32[8,4,2,2]")));
        Assert.Equal("conv_transpose1d expects output_padding below stride or dilation, gets 1",
            Call.Error("conv_transpose1d", ("input", "float32[1,2,4]"), ("weight", "float32[2,3,3]"), ("output_padding", 1)));
    }

    [Fact]
    public void A_module_registers_its_weight_turned() => Assert.Equal("weight float32[4,3,2,2] | bias float32[6]",
        Call.Registered("ConvTranspose2d", ("in_channels", 4), ("out_channels", 6), ("kernel_size", 2), ("groups", 2)));
}
