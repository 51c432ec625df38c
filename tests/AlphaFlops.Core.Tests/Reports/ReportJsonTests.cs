using System.Text.RegularExpressions;
using AlphaFlops.Core.Tests.Support;
using AlphaFlops.Json;
using AlphaFlops.Reports;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using VerifyXunit;
using Xunit;

namespace AlphaFlops.Core.Tests.Reports;

[UsesVerify]
public class ReportJsonTests
{
    [Fact]
    public Task Schema_1() => Verifier.Verify(ReportJson.Write(Samples.Report));

    [Fact]
    public void A_report_reads_back()
    {
        var text = ReportJson.Write(Samples.Report);
        Assert.True(ReportJson.TryRead(text, out var read, out var error), error?.ToString());
        Assert.Equal(text, ReportJson.Write(read));
        Assert.Equal(Samples.Report.Models.Select(model => model.Profile), read.Models.Select(model => model.Profile));
        AssertSame(Samples.ResNet50, read.Models[0]);
    }

    [Fact]
    public void A_model_is_one_line_that_reads_back_with_its_profile()
    {
        foreach (var model in Samples.Report.Models)
        {
            var text = ReportJson.WriteModel(model);
            Assert.DoesNotContain('\n', text);
            Assert.True(ReportJson.TryReadModel(text, out var read, out var error), error?.ToString());
            AssertSame(model, read);
        }
    }

    [Fact]
    public void Exact_integers_stay_exact()
    {
        var model = Samples.ResNet50 with { Macs = long.MaxValue, AlphaFlops = 0.1 + 0.2 };
        Assert.True(ReportJson.TryReadModel(ReportJson.WriteModel(model), out var read, out _));
        Assert.Equal((long.MaxValue, 0.1 + 0.2), (read.Macs, read.AlphaFlops));
    }

    [Theory]
    [InlineData("{}", "schema")]
    [InlineData("{ \"schema\": 2 }", "schema 1")]
    [InlineData("{ \"schema\": 1, \"models\": [1] }", "a number")]
    [InlineData("{ \"schema\": 1, \"models\": [{}] }", "\"name\" is missing")]
    [InlineData("{ \"schema\": 1, \"models\": [{ \"name\": \"a\", \"macs\": 1.5 }] }", "integer")]
    [InlineData("{ \"schema\": 1,", "closed")]
    public void Errors_are_told(string text, string words)
    {
        Assert.False(ReportJson.TryRead(text, out _, out var error));
        Assert.Contains(words, error.Message);
    }

    [Fact]
    public void Garbage_never_throws()
    {
        var text = ReportJson.WriteModel(Samples.ResNet50);
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var changed = text.ToCharArray();
            for (var k = random.Next(1, 4); k > 0; k--) changed[random.Next(changed.Length)] = "{}[]\",:0a "[random.Next(10)];
            ReportJson.TryReadModel(new string(changed), out _, out _);
        }
    }

    [Fact]
    public void Every_member_is_described()
    {
        Assert.True(Symbols.TryParse("N=8", out var symbols, out _));
        var model = Samples.ResNet50 with
        {
            IsAnnotated = false,
            Symbols = symbols,
            SymbolsChosen = true,
            Formula = new() { Macs = "1", ElementOps = "2", MovedBytes = "3", ActivationBytes = "4", Missing = "why", Assuming = ["N ≤ 8"] },
        };
        var text = ReportJson.Write(Samples.Report with { Models = [model, .. Samples.Report.Models] });
        var members = Regex.Matches(text, "\"([A-Za-z]+)\": ").Select(match => match.Groups[1].Value).Distinct().Except(symbols.Names).ToArray();
        // A row for each: `models[].layers[]` describes the member layers.
        var page = Regex.Replace(Repository.Read("docs", "report.md"), @"models\[\]\.|\[\]", "");

        Assert.Contains("memory", members);
        Assert.Equal([], members.Where(member => !page.Contains($"`{member}`", StringComparison.Ordinal)));
    }

    private static void AssertSame(ModelReport expected, ModelReport actual)
    {
        // Lists of a record compare by reference; as JSON they compare by what they hold.
        Assert.Equal(ReportJson.WriteModel(expected), ReportJson.WriteModel(actual));
        Assert.Equal(expected.Budget, actual.Budget);
        Assert.Equal(expected.Unknown, actual.Unknown);
        Assert.Equal(expected.Layers.Select(layer => layer with { Inputs = [] }), actual.Layers.Select(layer => layer with { Inputs = [] }));
        Assert.True(JsonReader.TryParseObject(ReportJson.WriteModel(actual), out _, out _));
    }
}
