using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class LinearsTests
{
    [Theory]
    [InlineData("float32[197,768]", "float32[197,3072]", 197)]
    [InlineData("float32[8,197,768]", "float32[8,197,3072]", 8 * 197)]
    [InlineData("float32[768]", "float32[3072]", 1)]
    public void Rows_are_all_dimensions_but_the_last(string input, string output, long rows)
    {
        var result = Call.Run("linear", ("input", input), ("weights", "float32[3072,768]"), ("bias", "float32[3072]"));
        Assert.Equal(output, result.Outputs());
        Assert.Equal(new Product(OperatorFamily.Linear, rows * 768 * 3072, rows, 1) { Shape = new MatrixShape(1, rows, 768, 3072) }, Assert.Single(result.Products));
        // ptflops adds the bias once; it is added to every row.
        Assert.Equal(rows * 3072, result.ElementOps!.Value);
    }

    [Fact]
    public void Features_must_agree() =>
        Assert.Equal("linear expects 768 features, gets 767: float32[1,767]", Call.Error("linear", ("input", "float32[1,767]"), ("weight", "float32[10,768]")));

    [Fact]
    public void Bilinear_contracts_twice()
    {
        var result = Call.Run("bilinear", ("input1", "float32[5,2]"), ("input2", "float32[5,3]"), ("weight", "float32[4,2,3]"));
        Assert.Equal("float32[5,4]", result.Outputs());
        Assert.Equal(5 * 2 * 4 * 3 + 5 * 3 * 4, result.Macs.Value);
    }

    [Fact]
    public void Modules_register_weight_and_bias()
    {
        Assert.Equal("weight float32[10,20] | bias float32[10]", Call.Registered("Linear", ("inputSize", 20), ("outputSize", 10)));
        Assert.Equal("weight float32[10,20]", Call.Registered("Linear", ("inputSize", 20), ("outputSize", 10), ("hasBias", false)));
        Assert.Equal("weight float16[3,2]", Call.Registered("Linear", ("weight", "float16[3,2]"), ("bias", null)));
        Assert.Equal("weight float32[4,2,3] | bias float32[4]", Call.Registered("Bilinear", ("in1_features", 2), ("in2_features", 3), ("out_features", 4)));
    }
}
