using AlphaFlops.Baselines;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Reports;
using VerifyXunit;
using Xunit;

namespace AlphaFlops.Core.Tests.Reports;

[UsesVerify]
public class ReportDiffTests
{
    private static readonly ModelReport Larger = Samples.ResNet50 with { Macs = 4_200_000_000, Parameters = Samples.ResNet50.Parameters + 1, ActivationBytes = 5_000_000 };

    [Fact]
    public Task A_table_for_a_pull_request()
    {
        var before = Baseline.Of([Samples.ResNet50, Samples.Incomplete, Samples.ResNet50 with { Name = "old|er" }, Samples.ResNet50 with { Name = "same" }]);
        var after = Baseline.Of([Larger, Samples.Incomplete with { Macs = 1_400_000 }, Samples.ResNet50 with { Name = "new" }, Samples.ResNet50 with { Name = "same" }]);

        return Verifier.Verify(ReportDiffMarkdown.Write(ReportDiff.Compare(before, after, Tolerance.None)));
    }

    [Fact]
    public void Small_changes_are_left_out()
    {
        Assert.True(Tolerance.TryParse("3%", out var minimum, out _));
        var diff = ReportDiff.Compare(Baseline.Of([Samples.ResNet50]), Baseline.Of([Larger]), minimum);

        Assert.Equal("activationBytes", Assert.Single(diff.Rows).Metric.Id);
        Assert.Equal("### Model costs\n\n1 of 1 model changed.\n\n| Model | Metric | Before | After | Change |\n| --- | --- | ---: | ---: | ---: |\n"
            + "| resnet50 | activation memory | 9.19 MiB | 4.77 MiB | -48.1% |\n\nLeft out: changes of not more than 3%.\n", ReportDiffMarkdown.Write(diff, "3%"));
    }

    [Fact]
    public void The_same_is_said_in_a_line() => Assert.Equal(
        "### Model costs\n\nNo model changed.\n", ReportDiffMarkdown.Write(ReportDiff.Compare(Baseline.Of(Samples.Report.Models), Baseline.Of(Samples.Report.Models), Tolerance.None)));

    [Fact]
    public void Another_profile_is_not_compared()
    {
        var diff = ReportDiff.Compare(Baseline.Of([Samples.ResNet50]), Baseline.Of([Samples.ResNet50 with { Profile = Samples.Calibrated }]), Tolerance.None);

        Assert.Empty(diff.Rows);
        Assert.Contains("they are those of 'published (Asperti et al. 2021)' before and of 'h200' after.", ReportDiffMarkdown.Write(diff));
    }

    [Fact]
    public void Costs_are_read_from_a_report_and_from_a_baseline()
    {
        var baseline = Baseline.Of(Samples.Report.Models);

        Assert.True(ReportDiff.TryRead(ReportJson.Write(Samples.Report), out var report, out _));
        Assert.True(ReportDiff.TryRead(BaselineText.Write(baseline), out var text, out _));
        Assert.Equal(baseline.Entries, report.Entries);
        Assert.Equal(baseline.Entries, text.Entries);
    }

    [Theory]
    [InlineData("{ \"schema\": 7 }", "schema 1")]
    [InlineData("{ nonsense", "")]
    [InlineData("<<<<<<< ours", "merge markers")]
    [InlineData("PK\u0003\u0004", "no line of a baseline")]
    public void Anything_else_is_told(string text, string words)
    {
        Assert.False(ReportDiff.TryRead(text, out _, out var error));
        Assert.Contains(words, error.Message);
    }
}
