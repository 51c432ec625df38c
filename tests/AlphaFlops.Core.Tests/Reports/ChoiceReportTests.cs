using AlphaFlops.Choices;
using AlphaFlops.Core.Tests.Choices;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Reports;
using VerifyXunit;
using Xunit;

namespace AlphaFlops.Core.Tests.Reports;

/// <summary>A model whose arguments have choices, in each of the reports.</summary>
[UsesVerify]
public class ChoiceReportTests
{
    private static readonly ModelReport Model = Samples.ResNet50 with
    {
        Name = "net",
        Parameters = 1000,
        Macs = 2000,
        Choices = new ChoiceReport
        {
            Configurations = 440301256704,
            Exact = true,
            Evaluated = 240,
            Axes = [new("width[0]", ["16", "24"]), new("kind", ["'a|b'", "null"])],
            Ranges =
            [
                new("macs", 2000, "width: [16], kind: 'a|b'", 4e9, "width: [24], kind: null", true),
                new("parameters", 1000, "width: [16], kind: null", 1000, "width: [16], kind: null", true),
                new("activationBytes", 4096, "width: [16], kind: null", 8192, "width: [24], kind: null", false),
                new("milliseconds", 0.5, "width: [16], kind: null", 2.5, "width: [24], kind: null", true),
            ],
            Largest =
            [
                new("parameters", "macs", 444e6, true, new() { Arguments = "width: [24], kind: null", Parameters = 1000, Macs = 443_999_999, AlphaFlops = 61e6, Milliseconds = 1.1 }),
                new("macs", "alphaFlops", 1, false, null),
            ],
            Sample =
            [
                new() { Arguments = "width: [16], kind: null", Parameters = 1, Macs = 10, AlphaFlops = 5 },
                new() { Arguments = "width: [16], kind: 'a|b'", Parameters = 2, Macs = 20, AlphaFlops = 9, Milliseconds = 0.1 },
                new() { Arguments = "width: [24], kind: null", Parameters = 3, Macs = 30, AlphaFlops = 8, Milliseconds = 0.1, Millijoules = 2 },
            ],
        },
    };

    [Fact]
    public Task Markdown() => Verifier.Verify(ReportMarkdown.Write(Samples.Report with { Models = [Model] }));

    [Fact]
    public Task Summary() => Verifier.Verify(SummaryTable.Format([Model, Model with { Name = "partly known", Complete = false }]));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var text = ReportJson.WriteModel(Model);
        Assert.True(ReportJson.TryReadModel(text, out var read, out _));
        Assert.Equal(text, ReportJson.WriteModel(read));
        Assert.Equal("width: [24], kind: null", read.Choices!.Largest[0].Found!.Arguments);
    }

    [Fact]
    public void The_upper_end_of_a_range_stands_beside_its_lower_end()
    {
        var text = ReportJson.WriteModel(Model);
        Assert.Contains("\"macs\":2000,", text);
        Assert.Contains("\"macsMax\":4000000000,", text);
        Assert.DoesNotContain("parametersMax", text);
    }

    [Fact]
    public void The_report_is_made_of_the_outcome()
    {
        var model = SyntheticModel.Chain(2, 1);
        var outcome = ChoiceSearch.Run(model.Axes, model.Evaluate, [], 4, ChoiceLimits.Build);
        var report = ChoiceReportBuilder.Build(outcome, values => string.Join(" ", values));
        Assert.Equal(model.All().Max(model.Macs), report.Ranges.Single(range => range.Metric == "macs").Max);
        Assert.All(report.Ranges, range => Assert.True(range.Exact));
        Assert.Equal(4, report.Sample.Count);
        Assert.Equal(report.Sample.OrderBy(drawn => drawn.Macs), report.Sample);
    }
}
