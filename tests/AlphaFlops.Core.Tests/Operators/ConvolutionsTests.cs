using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class ConvolutionsTests
{
    [Fact]
    public void As_a_product_of_matrices_a_group_is_a_batch()
    {
        var grouped = Call.Run("conv2d", ("input", "float32[2,8,10,12]"), ("weight", "float32[6,4,3,3]"), ("padding", 1), ("groups", 2)).Products[0];
        Assert.Equal((new MatrixShape(2, 240, 36, 3), null), (grouped.Shape, grouped.Winograd));
        var dense = Call.Run("conv2d", ("input", "float32[2,8,10,12]"), ("weight", "float32[6,8,3,3]"), ("padding", 1)).Products[0];
        Assert.Equal((new MatrixShape(1, 240, 72, 6), new ImageShape(2, 10, 12)), (dense.Shape, dense.Winograd));
    }

    [Fact]
    public void A_strided_convolution_counts_every_kernel_element_once()
    {
        var result = Call.Run("conv2d", ("input", "float32[1,3,224,224]"), ("weight", "float32[64,3,7,7]"), ("strides", new[] { 2, 2 }), ("padding", new[] { 3, 3 }));
        Assert.Equal("float32[1,64,112,112]", result.Outputs());
        Assert.Equal(118013952, result.Macs.Value);
        Assert.Equal(new Product(OperatorFamily.Convolution, 118013952, 12544, 49) { Shape = new MatrixShape(1, 12544, 147, 64) }, Assert.Single(result.Products));
        Assert.Equal(0, result.ElementOps!.Value);
        Assert.Equal((3 * 224 * 224 + 64 * 3 * 49 + 64 * 112 * 112) * 4, result.MovedBytes!.Value.Value);
    }

    [Theory]
    [InlineData(1, 1, OperatorFamily.PointwiseConvolution, 8 * 8 * 64 * 64)]
    [InlineData(3, 1, OperatorFamily.Convolution, 8 * 8 * 64 * 64 * 9)]
    [InlineData(3, 2, OperatorFamily.Convolution, 8 * 8 * 64 * 32 * 9)]
    [InlineData(3, 64, OperatorFamily.DepthwiseConvolution, 8 * 8 * 64 * 9)]
    public void Kernel_and_groups_decide_the_family(int kernel, int groups, OperatorFamily family, long macs)
    {
        var product = Assert.Single(Call.Run("conv2d", ("input", "float32[1,64,8,8]"), ("weight", $"float32[64,{64 / groups},{kernel},{kernel}]"),
            ("padding", kernel / 2), ("groups", groups)).Products);
        Assert.Equal((family, (Dim)macs), (product.Family, product.Macs));
    }

    [Theory]
    [InlineData("same", 1, 2, "float32[2,4,9]")]
    [InlineData("valid", 2, 1, "float32[2,4,4]")]
    public void Padding_may_be_a_word(string padding, int stride, int dilation, string output) =>
        Assert.Equal(output, Call.Outputs("conv1d", ("input", "float32[2,3,9]"), ("weight", "float32[4,3,3]"), ("padding", padding), ("stride", stride), ("dilation", dilation)));

    [Fact]
    public void A_batch_is_optional() => Assert.Equal("float32[4,6,6,6]", Call.Outputs("conv3d", ("input", "float32[3,8,8,8]"), ("weight", "float32[4,3,3,3,3]")));

    [Theory]
    [InlineData("float32[1,128,56,56]", "float32[64,64,3,3]", 1, "conv2d expects 64 channels, gets 128: float32[1,128,56,56]")]
    [InlineData("float32[64,56]", "float32[64,64,3,3]", 1, "conv2d expects 3 or 4 dimensions, gets float32[64,56]")]
    [InlineData("int64[1,64,8,8]", "float32[64,64,3,3]", 1, "conv2d expects operands of one type, gets int64[1,64,8,8] and float32[64,64,3,3]")]
    [InlineData("float32[1,64,2,2]", "float32[64,64,3,3]", 1, "a window of 3 does not fit into 2 with padding 0")]
    [InlineData("float32[1,64,8,8]", "float32[63,32,3,3]", 2, "conv2d expects output channels divisible by 2 groups, gets float32[63,32,3,3]")]
    public void What_torch_rejects_is_named(string input, string weight, int groups, string message) =>
        Assert.Equal(message, Call.Error("conv2d", ("input", input), ("weight", weight), ("groups", groups)));

    [Fact]
    public void Padding_same_needs_stride_1() =>
        Assert.Equal("padding 'same' needs stride 1, gets 2", Call.Error("conv1d", ("input", "float32[2,3,9]"), ("weight", "float32[4,3,3]"), ("padding", "same"), ("stride", 2)));

    [Fact]
    public void A_module_registers_weight_and_bias()
    {
        Assert.Equal("weight float32[8,2,3,5] | bias float32[8]",
            Call.Registered("Conv2d", ("in_channels", 4), ("out_channels", 8), ("kernel_size", new[] { 3, 5 }), ("groups", 2)));
        Assert.Equal("weight float16[8,4,3]", Call.Registered("Conv1d", ("inputChannel", 4), ("outputChannel", 8), ("kernelSize", 3), ("bias", false), ("dtype", DType.Float16)));
        var result = Call.Forward("Conv2d", ("in_channels", 4), ("out_channels", 8), ("kernel_size", 3), ("bias", true), ("input", "float32[2,4,8,8]"));
        Assert.Equal("float32[2,8,6,6]", result.Outputs());
        Assert.Equal(2 * 8 * 36, result.ElementOps!.Value);
    }

    /// <summary>An output element for every place at which the window fits.</summary>
    [Fact]
    public void The_output_has_an_element_for_each_place_of_the_window() => Prop.ForAll(
        Gen.Choose(1, 20).Four().Zip(Gen.Choose(0, 5)).ToArbitrary(),
        pair =>
        {
            var ((size, kernel, stride, dilation), padding) = (pair.Item1, pair.Item2);
            var window = (kernel - 1) * dilation + 1;
            var places = Enumerable.Range(0, size + 2 * padding).Count(start => start % stride == 0 && start + window <= size + 2 * padding);
            var call = () => Call.Outputs("conv1d", ("input", $"float32[1,1,{size}]"), ("weight", $"float32[1,1,{kernel}]"), ("stride", stride), ("dilation", dilation), ("padding", padding));
            if (places == 0) Assert.Throws<ShapeException>(call);
            else Assert.Equal($"float32[1,1,{places}]", call());
        }).QuickCheckThrowOnFailure();
}
