using AlphaFlops.Baselines;
using AlphaFlops.Budgets;
using AlphaFlops.Core.Tests.Support;
using VerifyXunit;
using Xunit;

namespace AlphaFlops.Core.Tests.Baselines;

[UsesVerify]
public class BaselineTextTests
{
    [Fact]
    public Task One_line_a_metric_of_a_model() => Verifier.Verify(BaselineText.Write(Baseline.Of(Samples.Report.Models)));

    [Fact]
    public void The_order_of_models_does_not_matter() => Assert.Equal(
        BaselineText.Write(Baseline.Of(Samples.Report.Models)), BaselineText.Write(Baseline.Of(Samples.Report.Models.Reverse())));

    [Fact]
    public void A_baseline_reads_back()
    {
        var text = BaselineText.Write(Baseline.Of(Samples.Report.Models));
        var (read, problems) = BaselineText.Read(text.Replace("\n", "\r\n"));

        Assert.Empty(problems);
        Assert.Equal(text, BaselineText.Write(read));
    }

    [Theory]
    [InlineData("a | b")]
    [InlineData("# 1")]
    [InlineData("<<<<<<< mine")]
    [InlineData("back\\slash|")]
    [InlineData(" Net(1x3x32x32, train) ")]
    [InlineData("two\nlines")]
    public void Any_name_reads_back(string name)
    {
        var baseline = Baseline.Of([Samples.ResNet50 with { Name = name }]);
        var (read, problems) = BaselineText.Read(BaselineText.Write(baseline));

        Assert.Empty(problems);
        Assert.Equal(baseline.Entries, read.Entries);
    }

    [Fact]
    public void Exact_counts_stay_exact_and_others_have_six_digits()
    {
        var entries = Baseline.Of(Samples.ResNet50 with { Macs = 4089184257, AlphaFlops = 1310123456.789, Milliseconds = 0.0000048123456 }).ToDictionary(entry => entry.Metric, BaselineText.Write);

        Assert.Equal("resnet50 | macs | 4089184257", entries[Metric.Macs]);
        Assert.Equal("resnet50 | alphaFlops | 1310120000 | published (Asperti et al. 2021)", entries[Metric.AlphaFlops]);
        Assert.Equal("resnet50 | milliseconds | 0.00000481235 | published (Asperti et al. 2021)", entries[Metric.Milliseconds]);
    }

    [Fact]
    public void Of_a_model_without_sizes_only_what_needs_none_is_kept() =>
        Assert.Equal(["resnet50 | parameters | 25557032"], Baseline.Of(Samples.ResNet50 with { SymbolsChosen = true }).Select(BaselineText.Write));

    [Fact]
    public void Of_merge_markers_the_first_is_told_and_the_larger_value_counts()
    {
        var (baseline, problems) = BaselineText.Read("""
            <<<<<<< ours
            net | macs | 100
            =======
            net | macs | 120
            >>>>>>> theirs
            other | macs | 7
            """);

        var problem = Assert.Single(problems);
        Assert.Equal(1, problem.Line);
        Assert.Contains("merge markers", problem.Message);
        Assert.Equal((120, 7), (baseline.Find("net", Metric.Macs)!.Value, baseline.Find("other", Metric.Macs)!.Value));
    }

    [Theory]
    [InlineData("net macs 100", "This is no line of a baseline")]
    [InlineData("net | macs | 100 | a | b", "This is no line of a baseline")]
    [InlineData("net | mac | 100", "'mac' is no metric of a baseline")]
    [InlineData("net | flops | 100", "'flops' is no metric of a baseline")]
    [InlineData("net | macs | -3", "'-3' is no number")]
    [InlineData("net | macs | 4.5G", "'4.5G' is no number")]
    [InlineData(" | macs | 3", "The name of the model is missing")]
    [InlineData("good | macs | 2", "'good' has two lines for macs, the other is line 1; the larger value counts")]
    public void A_line_that_cannot_be_used_is_told(string line, string words)
    {
        var (baseline, problems) = BaselineText.Read($"good | macs | 1\n{line}\n");

        var problem = Assert.Single(problems);
        Assert.Equal(2, problem.Line);
        Assert.Contains(words, problem.Message);
        Assert.Single(baseline.Entries);
    }

    [Fact]
    public void No_text_is_too_odd_to_be_read()
    {
        var random = new Random(11);
        var text = BaselineText.Write(Baseline.Of(Samples.Report.Models));
        for (var i = 0; i < 2000; i++)
        {
            var odd = text.ToCharArray();
            for (var change = 0; change < 1 + i % 8; change++) odd[random.Next(odd.Length)] = "|\\\n\r#=<> 9e\0\uFEFF\u2028"[random.Next(14)];
            var (baseline, problems) = BaselineText.Read(new string(odd, 0, random.Next(odd.Length)));
            var again = BaselineText.Read(BaselineText.Write(baseline));

            Assert.Empty(again.Problems);
            Assert.Equal(baseline.Entries.Count, again.Baseline.Entries.Count);
            Assert.All(problems, problem => Assert.True(problem.Line > 0 && problem.Message.Length > 0));
        }
    }

    [Fact]
    public void An_update_replaces_all_of_a_model_and_nothing_else()
    {
        var (baseline, _) = BaselineText.Read("a | macs | 1\na | parameters | 1\nb | macs | 1\n");
        var (update, _) = BaselineText.Read("a | macs | 2\n");

        Assert.Equal(["a | macs | 2", "b | macs | 1"], baseline.With(update.Entries).Entries.Select(BaselineText.Write));
    }

    [Fact]
    public void A_model_is_found_by_its_line() => Assert.Equal(
        [3, 0], new[] { "b", "c" }.Select(model => BaselineText.LineOf(model, "# header\na | macs | 1\nb | parameters | 1\nb | macs | 1\n")));
}
