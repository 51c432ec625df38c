using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class ArgumentsTests
{
    [Fact]
    public void The_first_spelling_with_a_value_counts()
    {
        var a = Call.Arguments(("stride", null), ("strides", new[] { 2, 3 }));
        Assert.Equal([2, 3], a.Ints("stride|strides").Select(dim => dim.Value));
        Assert.True(a.Has("stride|strides"));
        Assert.False(a.Has("stride"));
    }

    [Fact]
    public void One_number_stands_for_all() => Assert.Equal([3, 3], Call.Arguments(("kernel_size", 3)).Ints("kernel_size", 2, 1).Select(dim => dim.Value));

    [Fact]
    public void Wrong_numbers_of_values_are_named() => Assert.Equal("'kernel_size' needs 2 values, gets 3",
        Assert.Throws<ShapeException>(() => Call.Arguments(("kernel_size", new[] { 1, 2, 3 })).Ints("kernel_size", 2, 1)).Message);

    [Fact]
    public void An_unknown_value_keeps_its_cause()
    {
        var a = new Arguments().Set("dim", new Arguments.UnknownValue("cause"));
        Assert.Equal("cause", Assert.Throws<UnknownArgumentException>(() => a.Int("dim")).Unknown);
        Assert.Throws<UnknownArgumentException>(() => a.Operand("dim"));
    }

    [Fact]
    public void A_flag_is_no_tensor() => Assert.Null(Call.Arguments(("bias", false)).OptionalTensor("bias"));

    [Fact]
    public void A_later_value_replaces_an_earlier_one() => Assert.Equal(2, Call.Arguments(("n", 1)).Set("n", (Dim)2).Int("n").Value);
}
