using AlphaFlops.Analyzers;
using AlphaFlops.Baselines;
using AlphaFlops.Budgets;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AlphaFlops.CodeFixes.Tests;

public sealed class AcceptBaselineFixTests
{
    private static CodeFixTest Test(string baseline) => new CodeFixTest(new ModelCostAnalyzer(), new AcceptBaselineFix(), "AF1010", "AF1011")
        .Source(Net("A", 8) + Net("B", 16)).Source(Net("C", 32)).File(Baseline.FileName, baseline);

    private static string Net(string name, int width) => $$"""
        [ModelCost("1x10")]
        public sealed class {{name}} : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(10, {{width}}, hasBias: false);
            public {{name}}() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor x) => fc.call(x);
        }

        """;

    [Fact]
    public async Task WritesWhatAModelCostsNow()
    {
        var result = await Test("A | macs | 10\nA | parameters | 80\ngone | macs | 1\n").FixFirstAsync();

        Assert.Equal("Accept the cost in alphaflops.baseline.txt", result.Title);
        var (baseline, problems) = BaselineText.Read(result[Baseline.FileName]);
        Assert.Empty(problems);
        Assert.Equal(80, baseline.Find("A", Metric.Macs)!.Value);
        Assert.Equal(["A", "gone"], baseline.Models);
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task AcceptsAllAtOnce(FixAllScope scope)
    {
        var result = await Test("A | macs | 10\r\n").FixAllAsync(scope);

        var (baseline, _) = BaselineText.Read(result[Baseline.FileName]);
        Assert.Equal([("A", 80), ("B", 160), ("C", 320)], baseline.Entries.Where(entry => entry.Metric == Metric.Parameters).Select(entry => (entry.Model, entry.Value)));
        Assert.DoesNotContain("\n", result[Baseline.FileName].Replace("\r\n", ""));
        Assert.Empty((await new AnalyzerTest(new ModelCostAnalyzer()).Source(Net("A", 8) + Net("B", 16)).Source(Net("C", 32)).File(Baseline.FileName, result[Baseline.FileName]).RunAsync())
            .Where(diagnostic => diagnostic.Id != "AF1001"));
    }

    [Fact]
    public async Task ClearsMergeMarkers()
    {
        var result = await Test("<<<<<<< ours\nA | macs | 10\n=======\nA | macs | 11\n>>>>>>> theirs\nB | macs | 7\n").FixFirstAsync();

        var (baseline, problems) = BaselineText.Read(result[Baseline.FileName]);
        Assert.Empty(problems);
        Assert.Equal((80, 7), (baseline.Find("A", Metric.Macs)!.Value, baseline.Find("B", Metric.Macs)!.Value));
    }

    [Fact]
    public async Task AcceptsAModelOfAlphaflopsJson()
    {
        var result = await new CodeFixTest(new ModelCostAnalyzer(), new AcceptBaselineFix(), "AF1010", "AF1011")
            .Source("public static class Nothing { }")
            .File("alphaflops.json", """{ "models": [ { "name": "fc", "create": "TorchSharp.torch.nn.Linear", "arguments": [10, 4], "inputs": ["1x10"] } ] }""")
            .File(Baseline.FileName, "")
            .FixFirstAsync();

        Assert.Contains("fc | parameters | 44\n", result[Baseline.FileName]);
    }
}
