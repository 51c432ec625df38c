using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class ViewsTests
{
    private static readonly Gen<int[]> Dims = Gen.Choose(1, 4).ListOf().Select(dims => dims.Take(5).ToArray());

    [Theory]
    [InlineData(new[] { -1, 4 }, "float32[6,4]")]
    [InlineData(new[] { 2, -1, 2 }, "float32[2,6,2]")]
    [InlineData(new[] { 24 }, "float32[24]")]
    public void One_size_may_stand_for_the_rest(int[] shape, string expected)
    {
        Assert.Equal(expected, Call.Outputs("view", ("input", "float32[2,3,4]"), ("shape", shape)));
        Assert.Equal(expected, Call.Outputs("reshape", ("input", "float32[2,3,4]"), ("shape", shape)));
    }

    [Theory]
    [InlineData(new[] { 5, -1 }, "shape [5,-1] is not valid for 24 elements: [2,3,4]")]
    [InlineData(new[] { 2, 3 }, "shape [2,3] is not valid for 24 elements: [2,3,4]")]
    [InlineData(new[] { -1, -1 }, "shape [-1,-1] is not valid")]
    public void Sizes_that_do_not_fit_are_named(int[] shape, string message) => Assert.Equal(message, Call.Error("view", ("input", "float32[2,3,4]"), ("shape", shape)));

    [Fact]
    public void A_view_costs_nothing()
    {
        var result = Call.Run("transpose", ("input", "float32[2,3]"), ("dim0", 0), ("dim1", 1));
        Assert.True(result.IsView);
        Assert.Equal(("float32[3,2]", 0L, 0L), (result.Outputs(), result.ElementOps!.Value.Value, result.MovedBytes!.Value.Value));
    }

    [Fact]
    public void Flatten_and_unflatten()
    {
        Assert.Equal("float32[24]", Call.Outputs("flatten", ("input", "float32[2,3,4]")));
        Assert.Equal("float32[6,4]", Call.Outputs("flatten", ("input", "float32[2,3,4]"), ("start_dim", 0), ("end_dim", -2)));
        Assert.Equal("float32[2,3,2,2]", Call.Forward("Unflatten", ("dim", 2), ("unflattened_size", new[] { 2, -1 }), ("input", "float32[2,3,4]")).Outputs());
    }

    [Fact]
    public void Dimensions_come_go_and_move()
    {
        Assert.Equal("float32[2,3,1]", Call.Outputs("unsqueeze_", ("input", "float32[2,3]"), ("dim", -1)));
        Assert.Equal("float32[2,3]", Call.Outputs("squeeze", ("input", "float32[2,1,3,1]")));
        Assert.Equal("float32[2,1,3]", Call.Outputs("squeeze", ("input", "float32[2,1,3,1]"), ("dim", -1)));
        Assert.Equal("float32[2,1,3]", Call.Outputs("squeeze", ("input", "float32[2,1,3]"), ("dim", 0)));
        Assert.Equal("float32[4,2,3]", Call.Outputs("permute", ("input", "float32[2,3,4]"), ("permutation", new[] { 2, 0, 1 })));
        Assert.Equal("float32[4,2,3]", Call.Outputs("movedim", ("input", "float32[2,3,4]"), ("source", new[] { -1 }), ("destination", new[] { 0 })));
        Assert.Equal("float32[2,4,3]", Call.Outputs("mT", ("input", "float32[2,3,4]")));
        Assert.Equal("permute expects 3 dimensions, gets (0, 1): [2,3,4]", Call.Error("permute", ("input", "float32[2,3,4]"), ("permutation", new[] { 0, 1 })));
    }

    [Fact]
    public void Expand_stretches_ones_only()
    {
        Assert.Equal("float32[5,2,4]", Call.Outputs("expand", ("input", "float32[2,1]"), ("sizes", new[] { 5, -1, 4 })));
        Assert.Equal("float32[4,3]", Call.Outputs("expand_as", ("input", "float32[3]"), ("other", "int64[4,3]")));
        Assert.Equal("expand of [2,3] to [2,4]: dimension 1 is 3, not 4", Call.Error("expand", ("input", "float32[2,3]"), ("sizes", new[] { 2, 4 })));
    }

    [Theory]
    [InlineData(0, 3, 1, 3)]
    [InlineData(-2, 100, 1, 2)]
    [InlineData(1, -1, 2, 2)]
    [InlineData(4, 2, 1, 0)]
    public void A_slice_is_clamped(int start, int finish, int step, long expected) => Assert.Equal($"float32[2,{expected}]",
        Call.Outputs("slice", ("input", "float32[2,5]"), ("dim", 1), ("start", start), ("finish", finish), ("step", step)));

    [Fact]
    public void Select_and_narrow_are_not()
    {
        Assert.Equal("float32[2]", Call.Outputs("select", ("input", "float32[2,5]"), ("dim", 1), ("index", -5)));
        Assert.Equal("index 5 is out of range for dimension 1 of [2,5]", Call.Error("select", ("input", "float32[2,5]"), ("dim", 1), ("index", 5)));
        Assert.Equal("narrow from 3 by 3 is out of range for dimension 1 of [2,5]", Call.Error("narrow", ("input", "float32[2,5]"), ("dim", 1), ("start", 3), ("length", 3)));
    }

    [Fact]
    public void Complex_numbers_are_pairs()
    {
        Assert.Equal("complex64[2,3]", Call.Outputs("view_as_complex", ("input", "float32[2,3,2]")));
        Assert.Equal("float64[2,3,2]", Call.Outputs("view_as_real", ("input", "complex128[2,3]")));
        Assert.Equal("float32[2]", Call.Outputs("real", ("input", "complex64[2]")));
    }

    [Fact]
    public void A_permutation_and_its_inverse_are_the_identity() => Prop.ForAll(Dims.SelectMany(dims => Gen.Shuffle(Enumerable.Range(0, dims.Length).ToArray()), (dims, order) => (dims, order)).ToArbitrary(), pair =>
    {
        var input = $"float32[{string.Join(",", pair.dims)}]";
        var inverse = Enumerable.Range(0, pair.order.Length).Select(i => Array.IndexOf(pair.order, i)).ToArray();
        return Call.Outputs("permute", ("input", Call.Outputs("permute", ("input", input), ("permutation", pair.order))), ("permutation", inverse)) == input;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Flattening_and_viewing_back_is_the_identity() => Prop.ForAll(Dims.ToArbitrary(), dims =>
    {
        var input = $"float32[{string.Join(",", dims)}]";
        return Call.Outputs("view", ("input", Call.Outputs("flatten", ("input", input))), ("shape", dims)) == input;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_flatten_module_keeps_to_its_dimensions()
    {
        Assert.Equal("float32[2,12]", Call.Forward("Flatten", ("start_dim", 1), ("end_dim", -1), ("input", "float32[2,3,4]")).Outputs());
        Assert.Equal("float32[6,4]", Call.Forward("Flatten", ("start_dim", 0), ("end_dim", 1), ("input", "float32[2,3,4]")).Outputs());
    }
}
