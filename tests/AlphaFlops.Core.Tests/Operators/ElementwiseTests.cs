using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class ElementwiseTests
{
    [Theory]
    [InlineData("op_Addition", "float32[2,1,4]", "float32[3,1]", "float32[2,3,4]")]
    [InlineData("op_Division", "int64[3]", "int64[3]", "float32[3]")]
    [InlineData("op_Modulus", "int64[3]", "int32[3]", "int64[3]")]
    [InlineData("op_LessThanOrEqual", "float32[3]", "float32[]", "bool[3]")]
    [InlineData("op_BitwiseAnd", "bool[3]", "bool[2,1]", "bool[2,3]")]
    [InlineData("pow", "float16[3]", "int64[3]", "float16[3]")]
    [InlineData("atan2", "int64[3]", "int64[3]", "float32[3]")]
    [InlineData("logical_xor", "float32[3]", "int64[3]", "bool[3]")]
    [InlineData("maximum", "float32[3]", "float64[3]", "float64[3]")]
    [InlineData("float_power", "float32[3]", "int64[3]", "float64[3]")]
    [InlineData("complex", "float64[3]", "float64[3]", "complex128[3]")]
    public void Two_tensors(string op, string left, string right, string expected) => Assert.Equal(expected, Call.Outputs(op, ("left", left), ("right", right)));

    [Fact]
    public void A_number_may_stand_on_either_side()
    {
        Assert.Equal("float32[3]", Call.Outputs("op_Multiply", ("left", 2.5), ("right", "int32[3]")));
        Assert.Equal("int32[3]", Call.Outputs("mul", ("input", "int32[3]"), ("target", 2)));
        Assert.Equal("float16[3]", Call.Outputs("add_", ("input", "float16[3]"), ("scalar", 1), ("alpha", 2.0)));
        Assert.Equal("float32[3]", Call.Outputs("op_Division", ("left", 1), ("right", "int64[3]")));
        Assert.Equal("float32[3]", Call.Outputs("mul", ("input", "float32[3]"), ("target", new Arguments.UnknownValue("a setting", IsNumber: true))));
    }

    [Fact]
    public void Division_that_rounds_stays_whole() =>
        Assert.Equal("int64[3]", Call.Outputs("div", ("input", "int64[3]"), ("target", "int64[3]"), ("rounding_mode", "floor")));

    [Fact]
    public void Shapes_that_do_not_meet_are_named() => Assert.Equal("shapes do not broadcast: float32[2,3] and float32[4,3]",
        Call.Error("add", ("input", "float32[2,3]"), ("target", "float32[4,3]")));

    [Fact]
    public void Three_operands()
    {
        Assert.Equal("float32[2,3]", Call.Outputs("where", ("condition", "bool[2,1]"), ("x", "float32[3]"), ("y", "float32[]")));
        Assert.Equal("float32[2,3]", Call.Outputs("lerp", ("input", "float32[3]"), ("end", "float32[3]"), ("weight", "float32[2,1]")));
        Assert.Equal("float32[2,3]", Call.Outputs("masked_fill", ("input", "float32[2,3]"), ("mask", "bool[3]"), ("value", 0.0)));
        Assert.Equal("float32[2,3]", Call.Outputs("addcmul", ("input", "float32[3]"), ("tensor1", "float32[2,3]"), ("tensor2", "float32[2,1]"), ("value", 0.5)));
        Assert.Equal("float32[3]", Call.Outputs("clamp", ("input", "int64[3]"), ("min", 0.5), ("max", null)));
    }

    [Fact]
    public void Where_with_a_condition_alone_depends_on_values() =>
        Assert.Throws<UndecidedException>(() => Call.Run("where", ("condition", "bool[3]")));

    [Fact]
    public void In_place_the_receiver_keeps_its_type()
    {
        var add = OperatorTable.Find("add_")!;
        Assert.Equal("float16[2,3]", add.ApplyInPlace(Call.Arguments(("input", "float16[2,3]"), ("target", "float32[3]"))).Outputs());
        Assert.Equal("float32[3]", OperatorTable.Find("logical_not_")!.ApplyInPlace(Call.Arguments(("input", "float32[3]"))).Outputs());
        Assert.Equal("float32[3,1]", OperatorTable.Find("unsqueeze_")!.ApplyInPlace(Call.Arguments(("input", "float32[3]"), ("dim", 1))).Outputs());
        Assert.Equal("add_ gives float32[2,3], which does not fit into float32[3]",
            Assert.Throws<AlphaFlops.Shapes.ShapeException>(() => add.ApplyInPlace(Call.Arguments(("input", "float32[3]"), ("target", "float32[2,3]")))).Message);
        Assert.Equal("div_ gives float32[3], which does not fit into int64[3]",
            Assert.Throws<AlphaFlops.Shapes.ShapeException>(() => OperatorTable.Find("div_")!.ApplyInPlace(Call.Arguments(("input", "int64[3]"), ("target", 2)))).Message);
    }

    [Fact]
    public void One_operation_and_every_byte_once()
    {
        var result = Call.Run("add", ("input", "float32[2,3]"), ("target", "float32[3]"));
        Assert.Equal((6L, (6L + 3 + 6) * 4), (result.ElementOps!.Value.Value, result.MovedBytes!.Value.Value));
        Assert.Empty(result.Products);
    }

    [Fact]
    public void Bool_tensors_are_not_subtracted()
    {
        Assert.Equal("bool tensors cannot be subtracted: bool[2] and bool[2]", Call.Error("sub", ("input", "bool[2]"), ("other", "bool[2]")));
        Assert.Equal("bool tensors cannot be subtracted: float32[2] and bool[2]", Call.Error("sub", ("input", "float32[2]"), ("other", "bool[2]")));
        Assert.Equal("bool[2]", Call.Outputs("logical_xor", ("input", "bool[2]"), ("other", "bool[2]")));
    }
}
