using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class PointwiseTests
{
    [Theory]
    [InlineData("exp", "int64[2,3]", "float32[2,3]")]
    [InlineData("sqrt_", "float16[2]", "float16[2]")]
    [InlineData("arccos", "float64[2]", "float64[2]")]
    [InlineData("abs", "complex64[2]", "float32[2]")]
    [InlineData("abs", "int32[2]", "int32[2]")]
    [InlineData("op_UnaryNegation", "int64[2]", "int64[2]")]
    [InlineData("floor", "float32[2]", "float32[2]")]
    [InlineData("isnan", "float32[2]", "bool[2]")]
    [InlineData("op_OnesComplement", "bool[2]", "bool[2]")]
    [InlineData("special.erf", "float32[2]", "float32[2]")]
    [InlineData("angle", "complex128[2]", "float64[2]")]
    [InlineData("kaiming_normal_", "float32[2,3]", "float32[2,3]")]
    public void Shape_stays_and_type_follows(string op, string input, string expected) => Assert.Equal(expected, Call.Outputs(op, ("input", input)));

    [Fact]
    public void A_bool_tensor_is_not_negated()
    {
        Assert.Equal("a bool tensor cannot be negated: bool[2]", Call.Error("neg", ("input", "bool[2]")));
        Assert.Equal("bool[2]", Call.Outputs("logical_not", ("input", "bool[2]")));
    }
}
