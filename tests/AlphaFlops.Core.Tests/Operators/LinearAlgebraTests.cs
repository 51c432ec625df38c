using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class LinearAlgebraTests
{
    [Theory]
    [InlineData("det", "float32[2,3,3]", "float32[2]")]
    [InlineData("linalg.slogdet", "float32[3,3]", "float32[] float32[]")]
    [InlineData("inverse", "float32[2,3,3]", "float32[2,3,3]")]
    [InlineData("linalg.pinv", "float32[2,3,4]", "float32[2,4,3]")]
    [InlineData("linalg.qr", "float32[5,3]", "float32[5,3] float32[3,3]")]
    [InlineData("linalg.svd", "float32[5,3]", "float32[5,5] float32[3] float32[3,3]")]
    [InlineData("linalg.eig", "float32[3,3]", "complex64[3] complex64[3,3]")]
    [InlineData("linalg.eigh", "float32[3,3]", "float32[3] float32[3,3]")]
    [InlineData("linalg.lu", "float32[5,3]", "float32[5,5] float32[5,3] float32[3,3]")]
    [InlineData("linalg.matrix_rank", "float32[2,5,3]", "int64[2]")]
    public void Shapes(string op, string input, string expected) => Assert.Equal(expected, Call.Outputs(op, ("input", input)));

    [Fact]
    public void Solving()
    {
        Assert.Equal("float32[2,3,4]", Call.Outputs("linalg.solve", ("A", "float32[2,3,3]"), ("B", "float32[2,3,4]")));
        Assert.Equal("float32[3]", Call.Outputs("linalg.solve", ("A", "float32[3,3]"), ("B", "float32[3]")));
    }

    [Fact]
    public void Square_matrices_are_asked_for() => Assert.Equal("square matrices are expected, gets float32[3,4]", Call.Error("linalg.inv", ("input", "float32[3,4]")));
}
