using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class MatrixProductsTests
{
    /// <summary>Counters that multiply the first operand's elements by the last dimension of the second are wrong where the second has more batch
    /// dimensions, and for vectors.</summary>
    [Theory]
    [InlineData("float32[4]", "float32[4]", "float32[]", 4)]
    [InlineData("float32[3,4]", "float32[4]", "float32[3]", 12)]
    [InlineData("float32[4]", "float32[4,5]", "float32[5]", 20)]
    [InlineData("float32[3,4]", "float32[4,5]", "float32[3,5]", 60)]
    [InlineData("float32[3,4]", "float32[7,4,5]", "float32[7,3,5]", 7 * 60)]
    [InlineData("float32[2,1,3,4]", "float32[7,4,5]", "float32[2,7,3,5]", 14 * 60)]
    [InlineData("float32[4]", "float32[2,4,5]", "float32[2,5]", 40)]
    [InlineData("float32[2,3,4]", "float32[4]", "float32[2,3]", 24)]
    public void Matmul_broadcasts_both_ways(string a, string b, string output, long macs)
    {
        var result = Call.Run("matmul", ("input", a), ("target", b));
        Assert.Equal(output, result.Outputs());
        Assert.Equal(macs, result.Macs.Value);
    }

    [Theory]
    [InlineData("matmul", "float32[3,4]", "float32[5,6]", "matmul expects 4 rows on the right, gets 5: float32[3,4] and float32[5,6]")]
    [InlineData("matmul", "float32[]", "float32[4]", "matmul expects at least 1 dimension, gets float32[] and float32[4]")]
    [InlineData("matmul", "float32[2,3,4]", "float32[3,4,5]", "matmul: batch dimensions do not broadcast: float32[2,3,4] and float32[3,4,5]")]
    [InlineData("bmm", "float32[2,3,4]", "float32[1,4,5]", "bmm expects two batches of as many matrices, gets float32[2,3,4] and float32[1,4,5]")]
    [InlineData("mm", "float32[2,3,4]", "float32[4,5]", "mm expects 2 and 2 dimensions, gets float32[2,3,4] and float32[4,5]")]
    public void What_torch_rejects_is_named(string op, string a, string b, string message) => Assert.Equal(message, Call.Error(op, ("input", a), ("other", b)));

    [Fact]
    public void Sums_of_products()
    {
        Assert.Equal("float32[3,5]", Call.Outputs("addmm", ("input", "float32[5]"), ("mat1", "float32[3,4]"), ("mat2", "float32[4,5]")));
        Assert.Equal("float32[2,3,5]", Call.Outputs("baddbmm", ("input", "float32[1,5]"), ("batch1", "float32[2,3,4]"), ("batch2", "float32[2,4,5]")));
        var sum = Call.Run("addbmm", ("input", "float32[3,5]"), ("batch1", "float32[2,3,4]"), ("batch2", "float32[2,4,5]"));
        Assert.Equal(("float32[3,5]", 120L), (sum.Outputs(), sum.Macs.Value));
    }

    [Fact]
    public void An_outer_product_adds_nothing_up()
    {
        var result = Call.Run("outer", ("input", "float32[3]"), ("vec2", "float32[4]"));
        Assert.Equal(("float32[3,4]", 0L, 12L), (result.Outputs(), result.Macs.Value, result.ElementOps!.Value.Value));
    }

    /// <summary>The textbook chain: 10×30, 30×5, 5×60 cost 4500 from the left and 27000 from the right.</summary>
    [Fact]
    public void A_chain_takes_the_cheapest_order()
    {
        var result = Call.Run("chain_matmul", ("matrices", new[] { "float32[10,30]", "float32[30,5]", "float32[5,60]" }));
        Assert.Equal(("float32[10,60]", 4500L), (result.Outputs(), result.Macs.Value));
    }

    [Fact]
    public void Tensordot_meets_last_with_first_dimensions()
    {
        var result = Call.Run("tensordot", ("a", "float32[2,3,4]"), ("b", "float32[3,4,5]"), ("dims", 2));
        Assert.Equal(("float32[2,5]", 2L * 12 * 5), (result.Outputs(), result.Macs.Value));
        Assert.Equal("float32[2,5]", Call.Outputs("tensordot", ("a", "float32[2,3,4]"), ("b", "float32[4,3,5]"), ("dims1", new[] { 1, 2 }), ("dims2", new[] { 1, 0 })));
    }

    [Fact]
    public void Tensordot_over_pairs()
    {
        var pairs = new object?[] { new object?[] { (Dim)1, (Dim)1 }, new object?[] { (Dim)2, (Dim)0 } };
        Assert.Equal("float32[2,5]", Call.Outputs("tensordot", ("a", "float32[2,3,4]"), ("b", "float32[4,3,5]"), ("dims", pairs)));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData("a", "b")]
    public void Tensordot_over_what_are_no_pairs_is_not_known(object first, object second) => Assert.Throws<UnknownArgumentException>(
        () => Call.Run("tensordot", ("a", "float32[2,3,4]"), ("b", "float32[4,3,5]"), ("dims", new[] { first, second })));

    [Theory]
    [InlineData("ij,jk->ik", "float32[2,3] float32[3,4]", "float32[2,4]", 24, 0)]
    [InlineData("bhqd,bhkd->bhqk", "float32[2,4,8,16] float32[2,4,8,16]", "float32[2,4,8,8]", 2 * 4 * 8 * 8 * 16, 0)]
    [InlineData("ab,bc,cd->ad", "float32[2,3] float32[3,4] float32[4,5]", "float32[2,5]", 24 + 40, 0)]
    [InlineData("i,j->ij", "float32[2] float32[3]", "float32[2,3]", 0, 6)]
    [InlineData("ii->i", "float32[3,3]", "float32[3]", 0, 3)]
    [InlineData("...ij,...jk", "float32[5,2,3] float32[1,3,4]", "float32[5,2,4]", 5 * 24, 0)]
    [InlineData("ij,jk->k", "float32[2,3] float32[3,4]", "float32[4]", 12, 0)]
    public void Einsum_contracts_from_left_to_right(string equation, string operands, string output, long macs, long elementOps)
    {
        var result = Call.Run("einsum", ("equation", equation), ("tensors", operands.Split(' ')));
        Assert.Equal((output, macs, elementOps), (result.Outputs(), result.Macs.Value, result.ElementOps!.Value.Value));
    }

    [Fact]
    public void Einsum_names_the_label_that_differs() => Assert.Equal("einsum 'ij,jk->ik': label 'j' is 3 and 4: float32[4,5]",
        Call.Error("einsum", ("equation", "ij,jk->ik"), ("tensors", new[] { "float32[2,3]", "float32[4,5]" })));
}
