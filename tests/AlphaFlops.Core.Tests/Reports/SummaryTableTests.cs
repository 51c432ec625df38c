using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Reports;
using VerifyXunit;
using Xunit;

namespace AlphaFlops.Core.Tests.Reports;

[UsesVerify]
public class SummaryTableTests
{
    [Fact]
    public Task Models_of_every_kind() => Verifier.Verify(SummaryTable.Format([Samples.ResNet50, Samples.Incomplete, Samples.Sampler]));

    [Fact]
    public Task Without_models() => Verifier.Verify(SummaryTable.Format([]));

    [Fact]
    public void Lines_are_aligned_and_have_no_space_at_their_end()
    {
        var lines = SummaryTable.Format([Samples.ResNet50, Samples.Incomplete with { Name = new string('n', 100), Inputs = ["a\nb"] }]).Split('\n');
        Assert.Single(lines.Take(3).Select(line => line.Length).Distinct());
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.Contains("nnn...", lines[2]);
        Assert.Contains("a b", lines[2]);
    }

    [Fact]
    public void Letters_beyond_ascii_are_alpha_and_at_least_only() =>
        Assert.DoesNotContain(SummaryTable.Format(Samples.Report.Models), letter => letter > 127 && letter is not ('α' or '≥'));

    [Theory]
    [InlineData(0, 0, false, "0%")]
    [InlineData(0, 5, true, "OVER")]
    [InlineData(1000, 999, false, "99%")]
    [InlineData(1000, 1001, true, "101% OVER")]
    [InlineData(1000, 1000, false, "100%")]
    public void Shares_of_a_budget(double limit, double value, bool isExceeded, string expected)
    {
        var model = Samples.ResNet50 with { Budget = [new("macs", limit, value, isExceeded)] };
        Assert.Equal(expected, ReportText.BudgetUsed(model));
        Assert.Equal(isExceeded ? expected : "≥ " + expected, ReportText.BudgetUsed(model with { Complete = false }));
    }
}
