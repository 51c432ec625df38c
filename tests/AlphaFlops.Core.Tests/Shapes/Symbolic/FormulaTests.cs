using AlphaFlops.Shapes;
using Xunit;

namespace AlphaFlops.Core.Tests.Shapes.Symbolic;

public sealed class FormulaTests
{
    /// <summary>What was computed once with names is what is computed anew with other numbers, wherever the conditions hold.</summary>
    [Fact]
    public void A_formula_gives_the_number_for_other_values()
    {
        var (formulas, compared) = (0, 0);
        for (var seed = 0; seed < 3000; seed++)
        {
            var values = Named.Values(("H", 1 + seed % 37), ("T", 5 + seed % 11));
            var (count, conditions) = Named.Run(values, (h, t) => RandomSizes.Make(seed, h, t), "H", "T");
            Assert.Equal(RandomSizes.Make(seed, 1 + seed % 37, 5 + seed % 11).Witness, count.Witness);
            if (conditions.FormulaOf(count) is not { } formula) continue;
            formulas++;
            Assert.True(conditions.Hold(values), $"seed {seed}");
            for (var h = 1; h < 60; h += 3)
                for (var t = 1; t < 40; t += 4)
                {
                    var other = Named.Values(("H", h), ("T", t));
                    if (!conditions.Hold(other)) continue;
                    compared++;
                    Assert.True(formula.Evaluate(other) == RandomSizes.Make(seed, h, t).Witness,
                        $"seed {seed} at {other}: {formula} for {string.Join(", ", conditions.Texts)} gives {formula.Evaluate(other)}, not {RandomSizes.Make(seed, h, t)}");
                }
        }

        Assert.True(formulas > 2000, $"{formulas} formulas");
        Assert.True(compared > 50_000, $"{compared} compared");
    }

    [Theory]
    [InlineData(1, "2·T + 3")]
    [InlineData(2, "T² + 2·T·H + H²")]
    [InlineData(3, "⌊T/4⌋")]
    [InlineData(4, "⌈T/8⌉")]
    [InlineData(5, "T")]
    [InlineData(6, "⌈T/4⌉ - 1")]
    [InlineData(7, "12")]
    [InlineData(8, "-H³ + 1,769,472·T")]
    public void Is_written_as_people_write_it(int which, string expected)
    {
        var (count, conditions) = Named.Run(Named.Values(("T", 128), ("H", 100)), (t, h) => which switch
        {
            1 => t * 2 + 3,
            2 => (t + h) * (h + t),
            3 => t.FloorDivide(2).FloorDivide(2),
            4 => t.CeilingDivide(2).CeilingDivide(2).CeilingDivide(2),
            5 => (t * h * 768).FloorDivide(h * 768),
            6 => (t - 1).FloorDivide(4),
            7 => (t * h * 768).FloorDivide(h * t * 64),
            _ => t * 1_769_472 - h * h * h,
        }, "T", "H");

        Assert.Equal(expected, conditions.FormulaOf(count)!.ToString());
    }

    [Fact]
    public void What_is_too_long_is_lost_and_stays_exact()
    {
        var (count, conditions) = Named.Run(Named.Values(("T", 2)), t =>
        {
            Dim product = 1;
            for (var i = 0; i < 20; i++) product *= t;
            return product;
        }, "T");

        Assert.Equal(1 << 20, count.Witness);
        Assert.Null(conditions.FormulaOf(count));
    }

    [Fact]
    public void A_coefficient_beyond_64_bits_is_lost()
    {
        var (count, conditions) = Named.Run(Named.Values(("T", 1)), t => (t * long.MaxValue - long.MaxValue + t) * 4 * (t * (1L << 62) - (1L << 62) + 1), "T");
        Assert.Equal(4, count.Witness);
        Assert.Null(conditions.FormulaOf(count));
    }
}
