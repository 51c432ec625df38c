using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class LossesTests
{
    [Theory]
    [InlineData("mse_loss", "none", "float32[8,10]")]
    [InlineData("mse_loss", "mean", "float32[]")]
    [InlineData("l1_loss", null, "float32[]")]
    [InlineData("binary_cross_entropy_with_logits", "none", "float32[8,10]")]
    public void Reduction_decides(string op, string? reduction, string expected) =>
        Assert.Equal(expected, Call.Outputs(op, ("input", "float32[8,10]"), ("target", "float32[8,10]"), ("reduction", reduction)));

    [Fact]
    public void Classes_stand_in_dimension_1()
    {
        (string, object?)[] none = [("reduction", "none")];
        Assert.Equal("float32[8]", Call.Outputs("cross_entropy", [.. none, ("input", "float32[8,10]"), ("target", "int64[8]")]));
        Assert.Equal("float32[2,5,5]", Call.Outputs("cross_entropy", [.. none, ("input", "float32[2,21,5,5]"), ("target", "int64[2,5,5]")]));
        Assert.Equal("float32[8]", Call.Outputs("cross_entropy", [.. none, ("input", "float32[8,10]"), ("target", "float32[8,10]")]));
        Assert.Equal("float32[]", Call.Forward("CrossEntropyLoss", ("reduction", "mean"), ("input", "float32[8,10]"), ("target", "int64[8]")).Outputs());
        Assert.Equal(8 * 10 * 5, Call.Run("cross_entropy", ("input", "float32[8,10]"), ("target", "int64[8]")).ElementOps!.Value);
        Assert.Equal("nll_loss expects a target of shape [8], gets int64[7] for float32[8,10]", Call.Error("nll_loss", ("input", "float32[8,10]"), ("target", "int64[7]")));
    }

    [Fact]
    public void Others()
    {
        (string, object?)[] none = [("reduction", "none")];
        Assert.Equal("float32[8]", Call.Outputs("triplet_margin_loss", [.. none, ("anchor", "float32[8,4]"), ("positive", "float32[8,4]"), ("negative", "float32[8,4]")]));
        Assert.Equal("float32[8]", Call.Outputs("ctc_loss", [.. none, ("log_probs", "float32[50,8,20]"), ("targets", "int64[8,30]")]));
        Assert.Equal("float32[8]", Call.Outputs("cosine_embedding_loss", [.. none, ("input1", "float32[8,4]"), ("input2", "float32[8,4]"), ("target", "float32[8]")]));
        Assert.Equal("binary_cross_entropy expects a target of the input's shape, gets float32[8,1] and float32[8]",
            Call.Error("binary_cross_entropy", ("input", "float32[8,1]"), ("target", "float32[8]")));
    }

    [Fact]
    public void Distances()
    {
        Assert.Equal("float32[8]", Call.Outputs("cosine_similarity", ("x1", "float32[8,4]"), ("x2", "float32[8,4]")));
        Assert.Equal("float32[8,1]", Call.Forward("PairwiseDistance", ("keepdim", true), ("input1", "float32[8,4]"), ("input2", "float32[8,4]")).Outputs());
        var pairs = Call.Run("cdist", ("x1", "float32[2,8,4]"), ("x2", "float32[9,4]"));
        Assert.Equal(("float32[2,8,9]", 2L * 8 * 9 * 4), (pairs.Outputs(), pairs.ElementOps!.Value.Value));
        Assert.Equal("float32[3,9]", Call.Outputs("diff", ("input", "float32[3,10]")));
        Assert.Equal("float32[3]", Call.Outputs("trapezoid", ("y", "float32[3,10]"), ("dx", 1.0)));
    }
}
