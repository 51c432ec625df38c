using AlphaFlops.Interpreter.Tests.Models;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Matrix products as prod(input) · other[-1] (ptflops, DeepSpeed, calflops, fvcore), wrong for more batch dimensions in the second operand and for
/// vectors; a bias added once instead of to each row; embeddings as products.</summary>
public sealed class KnownWrongResultsProductTests
{
    [Theory]
    // 2·3 products of 4x5 by 5x6; the formula gives 4·5·6.
    [InlineData("4x5", "2x3x5x6", 2 * 3 * 4 * 5 * 6)]
    [InlineData("7x1x4x5", "3x5x6", 7 * 3 * 4 * 5 * 6)]
    // A dot product; the formula gives 5·5.
    [InlineData("5", "5", 5)]
    // A matrix by a vector; the formula gives 4·5·5.
    [InlineData("4x5", "5", 4 * 5)]
    [InlineData("3x4x5", "5", 3 * 4 * 5)]
    [InlineData("5", "5x6", 5 * 6)]
    [InlineData("5", "3x5x6", 3 * 5 * 6)]
    public void Matmul_broadcasts_batches_and_takes_vectors(string left, string right, int macs) =>
        Assert.Equal(macs, KnownWrongResults.Run("", "return matmul(a, b);", left, right).Macs());

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_bias_is_no_multiply_accumulate_of_any_row(string bias) => Assert.Equal(
        7 * 5 * 3, KnownWrongResults.Run($"private readonly Module<Tensor, Tensor> layer = Linear(5, 3, hasBias: {bias});", "return layer.call(a);", "7x5").Macs());

    [Fact]
    public void An_embedding_looks_up_and_multiplies_nothing()
    {
        var trace = KnownWrongResults.Run(
            "private readonly Module<Tensor, Tensor> layer = Embedding(1000, 64);", "return layer.call(a.to_type(ScalarType.Int64));", "1x7");
        Assert.Equal((0, 64000), (trace.Macs(), trace.Parameters()));
    }
}
