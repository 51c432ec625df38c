using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class ResamplingTests
{
    [Fact]
    public void Interpolation_takes_a_size_or_the_floor_of_a_factor()
    {
        Assert.Equal("float32[1,3,10,20]", Call.Outputs("interpolate", ("x", "float32[1,3,7,7]"), ("size", new[] { 10, 20 }), ("scale_factor", null)));
        Assert.Equal("float32[1,3,9,17]", Call.Outputs("interpolate", ("x", "float32[1,3,7,7]"), ("scale_factor", new[] { 1.3, 2.5 }), ("mode", "bilinear")));
        Assert.Equal("float32[1,3,14,14]", Call.Forward("Upsample", ("scale_factor", new[] { 2.0, 2.0 }), ("mode", "nearest"), ("input", "float32[1,3,7,7]")).Outputs());
        Assert.Equal("bilinear interpolation expects 4 dimensions, gets float32[1,3,7]",
            Call.Error("interpolate", ("x", "float32[1,3,7]"), ("size", new[] { 10 }), ("mode", "bilinear")));
    }

    [Fact]
    public void Pixels_move_between_channels_and_space()
    {
        Assert.Equal("float32[1,2,8,12]", Call.Forward("PixelShuffle", ("upscale_factor", 4), ("input", "float32[1,32,2,3]")).Outputs());
        Assert.Equal("float32[1,32,2,3]", Call.Forward("PixelUnshuffle", ("downscale_factor", 4), ("input", "float32[1,2,8,12]")).Outputs());
        Assert.Equal("pixel_shuffle expects channels divisible by 4, gets float32[1,6,2,2]", Call.Error("pixel_shuffle", ("input", "float32[1,6,2,2]"), ("upscale_factor", 2)));
    }

    [Fact]
    public void Patches_become_columns_and_patches_again()
    {
        (string, object?)[] window = [("kernel_size", new[] { 4, 4 }), ("stride", new[] { 4, 4 })];
        Assert.Equal("float32[2,48,49]", Call.Outputs("unfold", [.. window, ("input", "float32[2,3,28,28]")]));
        Assert.Equal("float32[2,3,28,28]", Call.Outputs("fold", [.. window, ("output_size", new[] { 28, 28 }), ("input", "float32[2,48,49]")]));
        Assert.Equal("fold expects 49 blocks of a multiple of 16 values, gets float32[2,48,48]", Call.Error("fold", [.. window, ("output_size", 28), ("input", "float32[2,48,48]")]));
    }

    [Fact]
    public void A_batch_may_be_empty_and_an_image_not()
    {
        Assert.Equal("float32[0,3,8]", Call.Outputs("interpolate", ("input", "float32[0,3,4]"), ("size", 8)));
        Assert.Equal("interpolate of float32[1,0,4] would give [1,0,8]", Call.Error("interpolate", ("input", "float32[1,0,4]"), ("size", 8)));
    }

    [Fact]
    public void Grids()
    {
        Assert.Equal("float32[2,3,5,6]", Call.Outputs("grid_sample", ("input", "float32[2,3,7,7]"), ("grid", "float32[2,5,6,2]")));
        Assert.Equal("float32[2,5,6,2]", Call.Outputs("affine_grid", ("theta", "float32[2,2,3]"), ("size", new[] { 2, 3, 5, 6 })));
    }

    [Theory]
    [InlineData(new[] { 1, 2 }, "constant", "float32[1,3,4,7]")]
    [InlineData(new[] { 1, 1, 2, 2 }, "reflect", "float32[1,3,8,6]")]
    [InlineData(new[] { 0, 0, -1, -1 }, "constant", "float32[1,3,2,4]")]
    [InlineData(new[] { 1 }, "constant", "float32[1,3,4,6]")]
    public void Pad_begins_at_the_last_dimension(int[] pad, string mode, string expected) =>
        Assert.Equal(expected, Call.Outputs("pad", ("input", "float32[1,3,4,4]"), ("pad", pad), ("mode", mode)));

    [Fact]
    public void Padding_modules()
    {
        Assert.Equal("float32[1,3,8,8]", Call.Forward("ReflectionPad2d", ("padding", 2), ("input", "float32[1,3,4,4]")).Outputs());
        Assert.Equal("float32[1,3,4,9]", Call.Forward("ZeroPad2d", ("padding", new[] { 2, 3, 0, 0 }), ("input", "float32[1,3,4,4]")).Outputs());
        Assert.Equal("float32[1,3,8]", Call.Forward("ConstantPad1d", ("padding", 2), ("value", 0.0), ("input", "float32[1,3,4]")).Outputs());
        Assert.Equal("reflect padding of 4 and 4 is too large for dimension 2 of float32[3,4,4]",
            Call.Error("pad", ("input", "float32[3,4,4]"), ("pad", new[] { 4, 4 }), ("mode", "reflect")));
    }
}
