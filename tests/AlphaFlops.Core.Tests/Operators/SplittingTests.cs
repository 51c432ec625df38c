using AlphaFlops.Operators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class SplittingTests
{
    [Fact]
    public void Pieces_of_a_size_sections_and_chunks()
    {
        Assert.Equal("float32[2,2] float32[2,2] float32[2,1]", Call.Outputs("split", ("input", "float32[2,5]"), ("size", 2), ("dim", 1)));
        Assert.Equal("float32[1] float32[4]", Call.Outputs("split", ("tensor", "float32[5]"), ("split_size_or_sections", new[] { 1, 4 })));
        Assert.Equal("float32[2] float32[2] float32[1]", Call.Outputs("chunk", ("input", "float32[5]"), ("chunks", 3)));
        Assert.Equal("float32[2] float32[2]", Call.Outputs("chunk", ("input", "float32[4]"), ("chunks", 3)));
        Assert.Equal("float32[2] float32[2] float32[1]", Call.Outputs("tensor_split", ("input", "float32[5]"), ("size", 3)));
        Assert.Equal("float32[1] float32[2] float32[2]", Call.Outputs("tensor_split", ("input", "float32[5]"), ("sizes", new[] { 1, 3 })));
        Assert.Equal("float32[3] float32[3]", Call.Outputs("unbind", ("input", "float32[3,2]"), ("dimension", 1)));
        Assert.Equal("float32[2,1] float32[2,3]", Call.Outputs("hsplit", ("input", "float32[2,4]"), ("sizes", new[] { 1 })));
        Assert.True(Call.Run("chunk", ("input", "float32[4]"), ("chunks", 2)).IsView);
    }

    [Fact]
    public void Windows_along_a_dimension() => Assert.Equal("float32[2,3,2]", Call.Outputs("unfold", ("input", "float32[2,6]"), ("dimension", 1), ("size", 2), ("step", 2)));

    [Fact]
    public void Sections_must_add_up() =>
        Assert.Equal("split sizes (1, 3) do not add up to 5: dimension 0 of [5]", Call.Error("split", ("input", "float32[5]"), ("sizes", new[] { 1, 3 })));

    [Fact]
    public void What_is_split_can_be_joined_again() => Prop.ForAll(Gen.Choose(1, 30).Zip(Gen.Choose(1, 8)).ToArbitrary(), pair =>
    {
        var input = $"float32[3,{pair.Item1}]";
        return new[] { ("split", "size"), ("chunk", "chunks"), ("tensor_split", "size") }.All(way =>
            Call.Outputs("cat", ("tensors", Call.Outputs(way.Item1, ("input", input), (way.Item2, pair.Item2), ("dim", 1)).Split(' ')), ("dim", 1)) == input);
    }).QuickCheckThrowOnFailure();
}
