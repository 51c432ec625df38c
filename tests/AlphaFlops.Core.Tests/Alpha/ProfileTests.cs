using AlphaFlops.Alpha;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class ProfileTests
{
    [Fact]
    public void Own_constants_come_before_those_of_a_similar_family()
    {
        var profile = With((OperatorFamily.Linear, 0.1), (OperatorFamily.PointwiseConvolution, 0.2));
        Assert.Equal(0.1, profile.Constants(OperatorFamily.Linear).Beta);
        Assert.Equal(0.1, profile.Constants(OperatorFamily.Attention).Beta);
        Assert.Equal(0.2, profile.Constants(OperatorFamily.PointwiseConvolution).Beta);
    }

    [Fact]
    public void A_profile_of_one_family_serves_all_that_multiply()
    {
        var profile = With((OperatorFamily.MemoryBound, 0.5), (OperatorFamily.Linear, 0.1));
        Assert.Equal(0.1, profile.Constants(OperatorFamily.Convolution, 9).Beta);
        Assert.Equal(0.5, profile.Constants(OperatorFamily.MemoryBound).Beta);
    }

    [Fact]
    public void Alpha_is_the_formula_with_the_products_constants() => Assert.Equal(
        AlphaFormula.Alpha(3136, 9, 0.001, 0.56),
        PublishedProfile.Value.Alpha(new Product(OperatorFamily.Convolution, 1, 3136, 9)));

    [Theory]
    [InlineData(null, 1)]
    [InlineData(4e-9, 0.5)]
    // Beyond what was measured: no layer has more α-FLOPs than FLOPs.
    [InlineData(1e-9, 1)]
    public void Alpha_is_of_one_scale_for_all_families(double? msPerMac, double largest)
    {
        Product dense = new(OperatorFamily.Linear, 1, 1, 1), image = new(OperatorFamily.Convolution, 1, 1, 9);
        var profile = new Profile
        {
            Name = "test",
            Device = "test",
            MsPerMac = msPerMac,
            Families = new Dictionary<OperatorFamily, FamilyConstants>
            {
                [OperatorFamily.Linear] = new() { Beta = 0.5, MsPerMac = 5e-10 }, [OperatorFamily.Convolution] = new() { Beta = 0.001, MsPerMac = 2e-9 },
            },
        };
        Assert.Equal(largest, profile.Alpha(image), 12);
        // α·FLOPs·κ is the family's own time on either scale.
        Assert.Equal(5e-10 / (msPerMac ?? 2e-9), profile.Alpha(dense), 12);
        Assert.Equal(AlphaFormula.Alpha(1000, 1, 0.5, 1) * 5e-10 / (msPerMac ?? 2e-9), profile.Alpha(new Product(OperatorFamily.Linear, 1, 1000, 1)), 12);
    }

    private static Profile With(params (OperatorFamily Family, double Beta)[] families) => new()
    {
        Name = "test",
        Device = "test",
        Families = families.ToDictionary(pair => pair.Family, pair => new FamilyConstants { Beta = pair.Beta, MsPerMac = 1e-9 }),
    };
}
