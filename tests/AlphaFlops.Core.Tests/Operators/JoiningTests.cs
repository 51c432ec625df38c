using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class JoiningTests
{
    [Theory]
    [InlineData("cat", "float32[2,3] float32[4,3]", "float32[6,3]")]
    [InlineData("cat", "float32[2,3] float32[0] int64[1,3]", "float32[3,3]")]
    [InlineData("concat", "int32[2] int64[3]", "int64[5]")]
    [InlineData("stack", "float32[2,3] float32[2,3]", "float32[2,2,3]")]
    [InlineData("hstack", "float32[2] float32[3]", "float32[5]")]
    [InlineData("hstack", "float32[2,1] float32[2,3]", "float32[2,4]")]
    [InlineData("vstack", "float32[3] float32[2,3]", "float32[3,3]")]
    [InlineData("dstack", "float32[3] float32[3]", "float32[1,3,2]")]
    [InlineData("column_stack", "float32[3] float32[3,2]", "float32[3,3]")]
    [InlineData("block_diag", "float32[2,3] float32[4]", "float32[3,7]")]
    [InlineData("meshgrid", "float32[2] float32[3]", "float32[2,3] float32[2,3]")]
    [InlineData("cartesian_prod", "float32[2] float32[3]", "float32[6,2]")]
    [InlineData("broadcast_tensors", "float32[2,1] int64[3]", "float32[2,3] int64[2,3]")]
    [InlineData("pad_sequence", "float32[4,8] float32[6,8]", "float32[6,2,8]")]
    public void Shapes(string op, string tensors, string expected) => Assert.Equal(expected, Call.Outputs(op, ("tensors", tensors.Split(' '))));

    [Fact]
    public void A_join_reads_and_writes_everything_once() =>
        Assert.Equal((6 + 12 + 18) * 4, Call.Run("cat", ("tensors", new[] { "float32[2,3]", "float32[4,3]" })).MovedBytes!.Value.Value);

    [Fact]
    public void Shapes_must_agree()
    {
        Assert.Equal("cat along dimension 1 expects shapes that agree elsewhere, gets [1,64,28,28] and [1,64,27,27]",
            Call.Error("cat", ("tensors", new[] { "float32[1,64,28,28]", "float32[1,64,27,27]" }), ("dim", 1)));
        Assert.Equal("stack expects equal shapes, gets [2] and [3]", Call.Error("stack", ("tensors", new[] { "float32[2]", "float32[3]" })));
    }
}
