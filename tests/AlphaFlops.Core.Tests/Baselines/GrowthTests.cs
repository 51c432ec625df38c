using AlphaFlops.Baselines;
using AlphaFlops.Budgets;
using Xunit;

namespace AlphaFlops.Core.Tests.Baselines;

public class GrowthTests
{
    [Theory]
    [InlineData("net | macs | 100", "net | macs | 101", "", true)]
    [InlineData("net | macs | 100", "net | macs | 100", "", false)]
    [InlineData("net | macs | 100", "net | macs | 99", "", false)]
    [InlineData("net | macs | 100", "net | macs | 101", "1%", false)]
    [InlineData("net | macs | 100", "net | macs | 102", "1%", true)]
    [InlineData("net | macs | 100", "net | macs | 200", "1%;100", false)]
    [InlineData("net | macs | 1000", "net | macs | 1200", "1%;100", true)]
    [InlineData("net | macs | 1000", "net | macs | 1200", "30%;100", false)]
    [InlineData("net | activationBytes | 1000", "net | activationBytes | 1200", "1k", true)]
    [InlineData("net | activationBytes | 1000", "net | activationBytes | 1200", "1KiB", false)]
    [InlineData("net | macs | 0", "net | macs | 5", "50%", true)]
    [InlineData("net | alphaFlops | 100000 | h200", "net | alphaFlops | 100001 | h200", "", false)]
    [InlineData("net | alphaFlops | 100000 | h200", "net | alphaFlops | 100002 | h200", "", true)]
    [InlineData("net | alphaFlops | 100 | h200", "net | alphaFlops | 200 | a100", "", false)]
    [InlineData("net | macs | >= 100", "net | macs | 200", "", false)]
    [InlineData("net | macs | >= 100", "net | macs | >= 200", "", true)]
    [InlineData("net | macs | 100", "net | macs | >= 200", "", true)]
    [InlineData("other | macs | 100", "net | macs | 200", "", false)]
    public void Growth_is_certain_and_beyond_the_tolerance(string before, string after, string tolerance, bool grows)
    {
        Assert.True(Tolerance.TryParse(tolerance, out var allowed, out var error), error);
        Assert.Equal(grows, Growth.Find(Read(before), Read(after).Entries, allowed).Any());
    }

    [Theory]
    [InlineData("net | macs | 1", "")]
    [InlineData("other | macs | 1", "macs")]
    [InlineData("", "macs")]
    public void What_the_baseline_lacks(string before, string missing) =>
        Assert.Equal(missing, string.Join(",", Growth.Missing(Read(before), Read("net | macs | 1").Entries)));

    [Fact]
    public void Another_profile_is_missing() =>
        Assert.Equal([Metric.Milliseconds], Growth.Missing(Read("net | milliseconds | 1 | h200"), Read("net | milliseconds | 1 | a100").Entries));

    [Theory]
    [InlineData("1%,1M|1MiB;0.1ms")]
    [InlineData(" 0.5 % ")]
    [InlineData("")]
    public void A_tolerance_is_a_share_and_amounts(string text) => Assert.True(Tolerance.TryParse(text, out _, out _));

    [Theory]
    [InlineData("1%;2%")]
    [InlineData("1M;2M")]
    [InlineData("-1%")]
    [InlineData("a bit")]
    public void Anything_else_is_none(string text)
    {
        Assert.False(Tolerance.TryParse(text, out _, out var error));
        Assert.StartsWith($"'{text}' is no tolerance; write ", error);
    }

    private static Baseline Read(string text)
    {
        var (baseline, problems) = BaselineText.Read(text);
        Assert.Empty(problems);
        return baseline;
    }
}
