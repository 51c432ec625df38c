using AlphaFlops.Shapes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class PoolsTests
{
    [Fact]
    public void A_pool_costs_its_window()
    {
        var result = Call.Forward("MaxPool2d", ("kernel_size", 3), ("stride", 2), ("padding", 1), ("input", "float32[1,64,112,112]"));
        Assert.Equal(("float32[1,64,56,56]", 64L * 56 * 56 * 9), (result.Outputs(), result.ElementOps!.Value.Value));
    }

    [Theory]
    [InlineData("max_pool2d", "float32[1,2,5,5]", 2, null, 0, false, "float32[1,2,2,2]")]
    [InlineData("max_pool2d", "float32[1,2,5,5]", 2, null, 0, true, "float32[1,2,3,3]")]
    [InlineData("avg_pool2d", "float32[1,2,4,4]", 2, 3, 1, true, "float32[1,2,2,2]")]
    [InlineData("max_pool1d", "float32[2,5]", 3, 1, 1, false, "float32[2,5]")]
    [InlineData("lp_pool1d", "float32[2,2,5]", 2, null, 0, false, "float32[2,2,2]")]
    [InlineData("avg_pool3d", "float32[1,2,4,6,8]", 2, null, 0, false, "float32[1,2,2,3,4]")]
    public void Stride_is_the_kernel_by_default(string op, string input, int kernel, int? stride, int padding, bool ceil, string expected) =>
        Assert.Equal(expected, Call.Outputs(op, ("input", input), ("kernel_size", kernel), ("stride", stride), ("padding", padding), ("ceil_mode", ceil)));

    [Fact]
    public void Indices_come_second() =>
        Assert.Equal("float32[1,2,2,2] int64[1,2,2,2]", Call.Outputs("max_pool2d_with_indices", ("input", "float32[1,2,4,4]"), ("kernel_size", new[] { 2, 2 })));

    [Fact]
    public void Padding_is_at_most_half_the_kernel() => Assert.Equal("max_pool2d expects a padding of at most half the kernel 2, gets 2",
        Call.Error("max_pool2d", ("input", "float32[1,2,4,4]"), ("kernel_size", 2), ("padding", 2)));

    [Fact]
    public void Unpooling_undoes_the_size()
    {
        Assert.Equal("float32[1,2,8,8]", Call.Outputs("max_unpool2d", ("input", "float32[1,2,4,4]"), ("indices", "int64[1,2,4,4]"), ("kernel_size", 2)));
        Assert.Equal("float32[1,2,9]", Call.Outputs("max_unpool1d", ("input", "float32[1,2,4]"), ("indices", "int64[1,2,4]"), ("kernel_size", 2), ("output_size", new[] { 9 })));
    }

    /// <summary>With ceil_mode a window may reach over the right end, but must begin inside the input or its left padding.</summary>
    [Fact]
    public void Ceil_mode_counts_the_windows_that_begin_inside() => Prop.ForAll(
        Gen.Choose(1, 12).Four().ToArbitrary(),
        numbers =>
        {
            var (size, kernel, stride, padding) = (numbers.Item1 + 12, numbers.Item2, numbers.Item3, numbers.Item4 % (numbers.Item2 / 2 + 1));
            var starts = new List<int> { 0 };
            while (starts[^1] + kernel < size + 2 * padding && starts[^1] + stride < size + padding) starts.Add(starts[^1] + stride);
            Assert.Equal($"float32[1,1,{starts.Count}]", Call.Outputs("max_pool1d", ("input", $"float32[1,1,{size}]"), ("kernel_size", kernel), ("stride", stride), ("padding", padding), ("ceil_mode", true)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adaptive_pools_read_every_element_once()
    {
        var result = Call.Forward("AdaptiveAvgPool2d", ("output_size", new[] { 1, 1 }), ("input", "float32[1,512,7,7]"));
        Assert.Equal(("float32[1,512,1,1]", 512L * 49), (result.Outputs(), result.ElementOps!.Value.Value));
        Assert.Equal("float32[1,8,7,3]", Call.Outputs("adaptive_avg_pool2d", ("input", "float32[1,8,7,9]"), ("output_size", new object?[] { null, 3 }!)));
        // 7 elements into 3 windows: [0,3), [2,5), [4,7).
        Assert.Equal(9, Call.Run("adaptive_avg_pool1d", ("input", "float32[1,1,7]"), ("output_size", 3)).ElementOps!.Value);
        Assert.Equal("float32[1,8,3] int64[1,8,3]", Call.Outputs("adaptive_max_pool1d_with_indices", ("input", "float32[1,8,9]"), ("output_size", 3)));
    }

    [Fact]
    public void Fractional_pools_take_a_size_or_a_ratio()
    {
        Assert.Equal("float32[1,2,5,5]", Call.Outputs("fractional_max_pool2d", ("input", "float32[1,2,10,10]"), ("kernel_size", 2), ("output_ratio", 0.5)));
        Assert.Equal("float32[1,2,3,4]", Call.Outputs("fractional_max_pool2d", ("input", "float32[1,2,10,10]"), ("kernel_size", 2), ("output_size", new[] { 3, 4 })));
    }
}
