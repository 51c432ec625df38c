using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Operators;

public class PromotionTests
{
    private static readonly Gen<DType> Types = Gen.Elements(Enum.GetValues<DType>());

    [Theory]
    [InlineData("int32[2]", "int64[2]", DType.Int64)]
    [InlineData("uint8[2]", "int8[2]", DType.Int16)]
    [InlineData("float16[2]", "bfloat16[2]", DType.Float32)]
    [InlineData("int64[2]", "float16[2]", DType.Float16)]
    [InlineData("float32[2]", "float64[]", DType.Float32)]
    [InlineData("int64[2]", "float64[]", DType.Float64)]
    [InlineData("float64[2]", "complex64[]", DType.Complex128)]
    [InlineData("bool[2]", "uint8[]", DType.UInt8)]
    public void Dimensions_outrank_scalars_within_a_category(string a, string b, DType expected) => Assert.Equal(expected, Promotion.Of(Call.Tensor(a), Call.Tensor(b)));

    [Theory]
    [InlineData("int32[2]", 2.5, DType.Float32)]
    [InlineData("float16[2]", 2.5, DType.Float16)]
    [InlineData("float64[]", 2.5, DType.Float64)]
    public void A_number_raises_the_category_only(string tensor, double number, DType expected) => Assert.Equal(expected, Promotion.Of(Call.Tensor(tensor), number));

    [Fact]
    public void An_integer_leaves_integers_and_makes_bool_int64()
    {
        Assert.Equal(DType.UInt8, Promotion.Of(Call.Tensor("uint8[2]"), (Dim)2));
        Assert.Equal(DType.Int64, Promotion.Of(Call.Tensor("bool[2]"), (Dim)2));
        Assert.Equal(DType.Bool, Promotion.Of(Call.Tensor("bool[2]"), true));
    }

    [Fact]
    public void An_unknown_number_matters_to_integers_only()
    {
        var unknown = new Arguments.UnknownValue("why", IsNumber: true);
        Assert.Equal(DType.Float16, Promotion.Of(Call.Tensor("float16[2]"), unknown));
        Assert.Equal("why", Assert.Throws<UnknownArgumentException>(() => Promotion.Of(Call.Tensor("int64[2]"), unknown)).Unknown);
    }

    [Fact]
    public void Operands_commute() => Prop.ForAll(Types.Two().ToArbitrary(), pair =>
        DTypes.Promote(pair.Item1, pair.Item2) == DTypes.Promote(pair.Item2, pair.Item1)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_operand_is_of_a_higher_category_than_the_result() => Prop.ForAll(Types.Two().ToArbitrary(), pair =>
    {
        var result = DTypes.Promote(pair.Item1, pair.Item2);
        return DTypes.Category(result) == Math.Max(DTypes.Category(pair.Item1), DTypes.Category(pair.Item2)) && DTypes.Promote(result, pair.Item1) == result;
    }).QuickCheckThrowOnFailure();
}
