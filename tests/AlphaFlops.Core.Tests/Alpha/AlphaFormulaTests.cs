using AlphaFlops.Alpha;
using AlphaFlops.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class AlphaFormulaTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(9, 3.1972)]
    [InlineData(25, 4.2189)]
    public void S_K_is_the_logarithm_of_the_kernel_area_and_one(double area, double expected) =>
        Assert.Equal(expected, AlphaFormula.SaturationPoint(area), 4);

    [Fact]
    public void Up_to_the_saturation_point_alpha_is_one()
    {
        Assert.Equal(1, AlphaFormula.Alpha(1, 1, 0.02, 0.99));
        Assert.Equal(1, AlphaFormula.Alpha(3, 9, 0.001, 0.56));
        Assert.True(AlphaFormula.Alpha(4, 9, 0.001, 0.56) < 1);
    }

    [Fact]
    public void Both_published_kernels_have_the_same_limit()
    {
        Assert.Equal(Math.Pow(0.02, 0.99), AlphaFormula.Alpha(1e12, 1, 0.02, 0.99), 6);
        Assert.Equal(Math.Pow(0.001, 0.56), AlphaFormula.Alpha(1e12, 9, 0.001, 0.56), 6);
        Assert.Equal(0.0208, AlphaFormula.Alpha(1e12, 1, 0.02, 0.99), 4);
        Assert.Equal(0.0209, AlphaFormula.Alpha(1e12, 9, 0.001, 0.56), 4);
    }

    [Fact]
    public void Alpha_is_a_share() => Properties.ForAll(Cases(maxGamma: 200), c => Alpha(c, c.Spatial) is > 0 and <= 1, cases: 2000);

    [Fact]
    public void Alpha_falls_with_the_positions() =>
        Properties.ForAll(Cases(maxGamma: 200), c => Alpha(c, c.Spatial + c.More) <= Alpha(c, c.Spatial) * (1 + 1e-12), cases: 2000);

    /// <summary>Time at fixed channels is α·S. A γ above 1, which fits may give, can make it fall: for γ·β &lt; γ − 1 just behind S_K.</summary>
    [Fact]
    public void Time_never_falls_with_the_positions() => Properties.ForAll(
        Cases(maxGamma: 100),
        c => Alpha(c, c.Spatial + c.More) * (c.Spatial + c.More) >= Alpha(c, c.Spatial) * c.Spatial * (1 - 1e-12),
        cases: 2000);

    private static double Alpha(Case c, double spatial) => AlphaFormula.Alpha(spatial, c.Area, c.Beta, c.Gamma);

    private static Gen<Case> Cases(int maxGamma) =>
        from spatial in Gen.Choose(1, 10_000_000)
        from more in Gen.Choose(1, 100_000)
        from kernel in Gen.Choose(1, 15)
        from beta in Gen.Choose(1, 1000)
        from gamma in Gen.Choose(1, maxGamma)
        from isSmall in Gen.Choose(0, 1)
        select new Case(isSmall == 1 ? spatial % 100 + 1 : spatial, more, kernel * kernel, beta / 1000.0, gamma / 100.0);

    private sealed record Case(double Spatial, double More, double Area, double Beta, double Gamma);
}
