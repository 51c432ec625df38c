using AlphaFlops.Alpha;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class ShippedProfilesTests
{
    [Fact]
    public void They_are_found_by_name() => Assert.Equal(["quadro-t2000", "t4", "v100-pcie-32gb"], ShippedProfiles.Names);

    [Theory]
    [InlineData("quadro-t2000", "Quadro T2000")]
    [InlineData("t4", "Tesla T4")]
    [InlineData("v100-pcie-32gb", "Tesla V100-PCIE-32GB")]
    public void Each_is_of_a_device_and_marked_as_another_machines(string name, string device)
    {
        var profile = ShippedProfiles.Find(name)!;
        Assert.Equal(device, profile.Device);
        Assert.False(profile.Calibrated);
        Assert.NotEmpty(profile.Families);
    }

    [Fact]
    public void What_was_fitted_says_how_well() =>
        Assert.All(["t4", "v100-pcie-32gb"], name => Assert.InRange(ShippedProfiles.Find(name)!.Fit!.CrossValidated!.Mape, 0.01, 0.2));

    [Fact]
    public void There_is_no_other() => Assert.Null(ShippedProfiles.Find("h100"));
}
