using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class ReductionsTests
{
    [Theory]
    [InlineData("sum", "float16[2,3,4]", "float16[3]")]
    [InlineData("sum", "int32[2,3,4]", "int64[3]")]
    [InlineData("sum", "bool[2,3,4]", "int64[3]")]
    [InlineData("mean", "float32[2,3,4]", "float32[3]")]
    [InlineData("amax", "float32[2,3,4]", "float32[3]")]
    [InlineData("var", "complex64[2,3,4]", "float32[3]")]
    [InlineData("logsumexp", "float32[2,3,4]", "float32[3]")]
    [InlineData("count_nonzero", "float32[2,3,4]", "int64[3]")]
    [InlineData("any", "float32[2,3,4]", "bool[3]")]
    [InlineData("std_mean", "float32[2,3,4]", "float32[3] float32[3]")]
    [InlineData("linalg.norm", "float32[2,3,4]", "float32[3]")]
    public void Over_some_dimensions(string op, string input, string expected) => Assert.Equal(expected, Call.Outputs(op, ("input", input), ("dim", new[] { 0, -1 })));

    [Fact]
    public void TorchSharp_spells_dimensions_in_many_ways()
    {
        Assert.Equal("float32[3]", Call.Outputs("sum", ("input", "float32[2,3,4]"), ("dim0", 0), ("dim1", 2)));
        Assert.Equal("float32[2,1,4]", Call.Outputs("mean", ("input", "float32[2,3,4]"), ("dimensions", new[] { 1 }), ("keepdim", true)));
        Assert.Equal("float64[]", Call.Outputs("sum", ("input", "float32[2,3]"), ("type", DType.Float64)));
        Assert.Equal("float32[]", Call.Outputs("mean", ("input", "float32[2,3]"), ("dimensions", Array.Empty<int>())));
    }

    [Fact]
    public void Extrema_have_three_forms()
    {
        Assert.Equal("float32[]", Call.Outputs("max", ("input", "float32[2,3]")));
        Assert.Equal("float32[2] int64[2]", Call.Outputs("max", ("input", "float32[2,3]"), ("dim", 1), ("keepdim", false)));
        Assert.Equal("float32[2,3]", Call.Outputs("min", ("input", "float32[2,3]"), ("other", "float32[3]")));
        Assert.Equal("int64[]", Call.Outputs("argmax", ("input", "float32[2,3]")));
        Assert.Equal("int64[2,1]", Call.Outputs("argmin", ("input", "float32[2,3]"), ("dim", 1), ("keepdim", true)));
        Assert.Equal("float32[3] int64[3]", Call.Outputs("mode", ("input", "float32[3,4]")));
        Assert.Equal("float32[]", Call.Outputs("median", ("input", "float32[3,4]")));
    }

    [Fact]
    public void Scans_keep_the_shape()
    {
        Assert.Equal("int64[2,3]", Call.Outputs("cumsum", ("input", "int32[2,3]"), ("dim", 1)));
        Assert.Equal("float32[2,3] int64[2,3]", Call.Outputs("cummax", ("input", "float32[2,3]"), ("dim", 0)));
    }

    [Fact]
    public void A_quantile_for_each_q() => Assert.Equal("float32[5,2]", Call.Outputs("quantile", ("input", "float32[2,3]"), ("q", "float32[5]"), ("dim", 1)));

    [Fact]
    public void Cost_is_what_is_read() => Assert.Equal(24, Call.Run("sum", ("input", "float32[2,3,4]")).ElementOps!.Value);

    [Fact]
    public void Certain_errors()
    {
        Assert.Equal("mean expects floating point numbers, gets int64[3]", Call.Error("mean", ("input", "int64[3]")));
        Assert.Equal("dimension 2 is out of range for shape [2,3]", Call.Error("sum", ("input", "float32[2,3]"), ("dim", 2)));
        Assert.Equal("a dimension appears twice in (0, -2) for shape [2,3]", Call.Error("sum", ("input", "float32[2,3]"), ("dim", new[] { 0, -2 })));
    }
}
