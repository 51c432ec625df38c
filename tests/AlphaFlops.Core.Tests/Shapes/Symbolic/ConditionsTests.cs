using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Shapes.Symbolic;

public sealed class ConditionsTests
{
    private static readonly Symbols Values = Named.Values(("T", 128), ("H", 224));

    [Fact]
    public void What_holds_for_all_sizes_is_no_condition() => Assert.Empty(Texts((t, h) =>
        t >= 1 && t + 3 > 2 && t * 2 >= t && (h + 1).FloorDivide(2) >= 1 && h - h.FloorDivide(2) >= 0 && h != -1 && t + h != 1 ? t : 0));

    [Fact]
    public void Bounds_are_told_once() =>
        Assert.Equal(["T ≥ 3", "T ≤ 1,024"], Texts((t, _) => t > 1 && t > 2 && t <= 2048 && t <= 1024 && !(t > 4000) ? t : 0));

    [Fact]
    public void A_bound_of_a_quotient_is_one_of_its_dividend() =>
        Assert.Equal(["H ≥ 33", "H ≤ 511"], Texts((_, h) => (h - 1).FloorDivide(32) >= 1 && h.FloorDivide(2) <= 255 ? h : 0));

    [Fact]
    public void What_must_divide_is_the_unit()
    {
        var (count, conditions) = Named.Run(Values, (_, h) => h.IsDivisibleBy(16) && h.IsDivisibleBy(28) ? h.FloorDivide(16) * h.FloorDivide(7) * 3 : 0, "T", "H");

        Assert.Equal(["H is a multiple of 112"], conditions.Texts);
        Assert.Equal("3·H²/112", conditions.FormulaOf(count)!.ToString());
        Assert.True(conditions.Hold(Named.Values(("T", 1), ("H", 336))));
        Assert.False(conditions.Hold(Named.Values(("T", 1), ("H", 337))));
        Assert.Equal(3 * 21 * 48, (long?)conditions.FormulaOf(count)!.Evaluate(Named.Values(("H", 336))));
    }

    /// <summary>Down by two with rounding up, up by two: the sizes that meet again are the multiples.</summary>
    [Fact]
    public void Skips_of_a_u_shape_ask_for_multiples()
    {
        var (count, conditions) = Named.Run(Values, (_, h) =>
        {
            var half = h.CeilingDivide(2);
            var quarter = half.CeilingDivide(2);
            return quarter * 2 == half && half * 2 == h ? quarter + half + h : 0;
        }, "T", "H");

        Assert.Equal(["H is a multiple of 4"], conditions.Texts);
        Assert.Equal("7·H/4", conditions.FormulaOf(count)!.ToString());
    }

    [Fact]
    public void A_number_that_is_read_is_one()
    {
        var (count, conditions) = Named.Run(Values, (t, h) => t.Value * h, "T", "H");

        Assert.Equal(["T = 128"], conditions.Texts);
        Assert.Equal("128·H", conditions.FormulaOf(count)!.ToString());
    }

    [Fact]
    public void Dimensions_that_must_agree() => Assert.Equal(["T + 96 = H"], Texts((t, h) => t + 96 == h ? h : 0));

    [Fact]
    public void An_unwritten_size_that_decides_leaves_no_formula()
    {
        var (count, conditions) = Named.Run(Values, (t, h) => t.WithoutFormula(7) > 3 ? h : t, "T", "H");

        Assert.Equal("the cost depends on a size that cannot be written as a formula", conditions.Problem);
        Assert.Null(conditions.FormulaOf(count));
    }

    [Fact]
    public void Nobody_reads_ever_more_conditions()
    {
        var (_, conditions) = Named.Run(Values, (t, h) =>
        {
            for (Dim i = 2; i < 10; i += 1)
                if (t == h + i) return i;
            return t;
        }, "T", "H");

        Assert.Equal("formulas would hold only under 8 conditions", conditions.Problem);
    }

    [Fact]
    public void Broadcasting_to_a_written_1_asks_nothing()
    {
        var (count, conditions) = Named.Run(Named.Values(("T", 1), ("H", 224)), (t, h) =>
            Broadcasting.Broadcast(new Shape(t, 1, h), new Shape(1, h, h)).Elements, "T", "H");

        Assert.Empty(conditions.Texts);
        Assert.Equal("T·H²", conditions.FormulaOf(count)!.ToString());
    }

    [Fact]
    public void Broadcasting_a_named_1_asks_that_it_is_one()
    {
        var (count, conditions) = Named.Run(Named.Values(("T", 1), ("H", 224)), (t, h) => Broadcasting.Broadcast(new Shape(t), new Shape(h)).Elements, "T", "H");

        Assert.Equal(["T = 1"], conditions.Texts.Take(1));
        Assert.Equal("H", conditions.FormulaOf(count)!.ToString());
    }

    [Fact]
    public void Nothing_is_recorded_after_the_end()
    {
        var space = new SymbolSpace(Values);
        var t = space.Named("T");
        space.Close();
        Assert.Equal(128, t.Value);
        Assert.True(t > 100);
        Assert.Empty(new Conditions(space).Texts);
    }

    private static IReadOnlyList<string> Texts(Func<Dim, Dim, Dim> code)
    {
        var (count, conditions) = Named.Run(Values, code, "T", "H");
        Assert.NotEqual(0, count.Witness);
        return conditions.Texts;
    }
}
