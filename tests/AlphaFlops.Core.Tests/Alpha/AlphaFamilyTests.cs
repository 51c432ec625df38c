using AlphaFlops.Alpha;
using AlphaFlops.Operators;
using Xunit;

namespace AlphaFlops.Core.Tests.Alpha;

public class AlphaFamilyTests
{
    [Fact]
    public void Names_read_back_and_views_have_none()
    {
        foreach (var family in AlphaFamily.All)
        {
            Assert.True(AlphaFamily.TryParse(AlphaFamily.Name(family), out var read));
            Assert.Equal(family, read);
        }

        Assert.DoesNotContain(OperatorFamily.View, AlphaFamily.All);
        Assert.False(AlphaFamily.TryParse("view", out _));
        Assert.Equal("pointwiseConvolution", AlphaFamily.Name(OperatorFamily.PointwiseConvolution));
    }

    [Fact]
    public void A_family_comes_first_among_those_that_can_stand_in_for_it()
    {
        foreach (var family in AlphaFamily.All) Assert.Equal(family, AlphaFamily.Candidates(family, kernelArea: 9)[0]);
    }
}
