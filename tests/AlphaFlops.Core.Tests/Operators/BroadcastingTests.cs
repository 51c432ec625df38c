using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class BroadcastingTests
{
    private static readonly Gen<Shape> Shapes = Gen.Choose(0, 3).ListOf().Select(dims => Shape.Of([.. dims.Take(4).Select(dim => (long)dim)]));

    [Theory]
    [InlineData("float32[5,1,4]", "float32[3,1]", "[5,3,4]")]
    [InlineData("float32[]", "float32[2]", "[2]")]
    [InlineData("float32[1]", "float32[0]", "[0]")]
    public void Ones_stretch(string a, string b, string expected) =>
        Assert.Equal(expected, Broadcasting.Broadcast(Call.Tensor(a).Shape, Call.Tensor(b).Shape).ToString());

    [Fact]
    public void Other_sizes_do_not() =>
        Assert.Equal("shapes [2,3] and [4,3] do not broadcast", Assert.Throws<ShapeException>(() => Broadcasting.Broadcast(Shape.Of(2, 3), Shape.Of(4, 3))).Message);

    [Fact]
    public void The_order_of_operands_does_not_matter() => Prop.ForAll(Shapes.Two().ToArbitrary(), pair =>
        Equals(Broadcasting.TryBroadcast(pair.Item1, pair.Item2), Broadcasting.TryBroadcast(pair.Item2, pair.Item1))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_dimension_is_the_larger_one_or_empty() => Prop.ForAll(Shapes.Two().ToArbitrary(), pair =>
    {
        var (a, b) = pair;
        if (Broadcasting.TryBroadcast(a, b) is not { } common) return;
        Assert.Equal(Math.Max(a.Rank, b.Rank), common.Rank);
        for (var i = 1; i <= common.Rank; i++)
        {
            Dim left = i <= a.Rank ? a[-i] : 1, right = i <= b.Rank ? b[-i] : 1;
            Assert.Equal(left == 0 || right == 0 ? 0 : Dim.Max(left, right), common[-i]);
        }

        Assert.True(Broadcasting.CanExpand(a, common) && Broadcasting.CanExpand(b, common));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Three_shapes_meet_in_any_order() => Prop.ForAll(Shapes.Three().ToArbitrary(), shapes =>
    {
        var (a, b, c) = shapes;
        var left = Broadcasting.TryBroadcast(a, b) is { } ab ? Broadcasting.TryBroadcast(ab, c) : null;
        var right = Broadcasting.TryBroadcast(b, c) is { } bc ? Broadcasting.TryBroadcast(a, bc) : null;
        return Equals(left, right);
    }).QuickCheckThrowOnFailure();
}
