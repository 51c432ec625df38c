using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Integration;

/// <summary>The cost over a choice of arguments, from alphaflops.json to messages and report.</summary>
public sealed class ChoiceTests
{
    // width·(4 + width·depth) MACs and parameters; with batches of 2 twice the MACs.
    private const string Net = """
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly TorchSharp.Modules.Sequential layers = Sequential();

            public Net(int width, int[] depth) : base("net")
            {
                if (width == 13) throw new ArgumentException("no luck");
                layers.append("in", Linear(4, width, hasBias: false));
                for (var i = 0; i < depth[0] + depth[1]; i++) layers.append($"hidden{i}", Linear(width, width, hasBias: false));
                RegisterComponents();
            }

            public override Tensor forward(Tensor x) => layers.call(x);
        }
        """;

    [Fact]
    public async Task The_range_and_the_arguments_that_reach_it_are_reported()
    {
        var (diagnostics, report) = await RunAsync("""{ "width": { "from": 8, "to": 16, "step": 4 }, "depth": [[0, 2], { "from": 1, "to": 3 }] }""");
        Assert.Equal(["AF1001"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.StartsWith("'net' costs 192 to 2.69 kMACs, 384 to 5.38 kFLOPs,", diagnostics[0].GetMessage());
        Assert.EndsWith("it holds 96 to 1.34 k parameters. That is the range of its 18 configurations.", diagnostics[0].GetMessage());

        var choices = report.Choices!;
        Assert.Equal((true, true, 18.0, 18), (report.Complete, choices.Exact, choices.Configurations, choices.Evaluated));
        Assert.Equal(["width: 8, 12, 16", "depth[0]: 0, 2", "depth[1]: 1, 2, 3"], choices.Axes.Select(axis => $"{axis.Name}: {string.Join(", ", axis.Values)}"));
        var macs = choices.Ranges.Single(range => range.Metric == "macs");
        Assert.Equal(("width: 8, depth: [0, 1]", "width: 16, depth: [2, 3]"), (macs.MinArguments, macs.MaxArguments));
        Assert.Equal((2 * 8 * (4 + 8), 2 * 16 * (4 + 16 * 5)), ((int)macs.Min, (int)macs.Max));

        // The counts of the model are the least of each, and the layers are those of the cheapest configuration.
        Assert.Equal((192, 96), (report.Macs, report.Parameters));
        Assert.Equal(report.Macs, report.Layers.Sum(layer => layer.Macs));
    }

    [Fact]
    public async Task A_budget_is_for_the_most_that_a_choice_can_cost()
    {
        var (diagnostics, report) = await RunAsync(
            """{ "width": [8, 16], "depth": [[0, 2], 1] }""", """ "budget": { "macs": "1.5k", "parameters": "1k" }""");
        var breach = Assert.Single(diagnostics, diagnostic => diagnostic.Id != "AF1001");
        Assert.Equal("AF1002", breach.Id);
        Assert.StartsWith(
            "'net' costs 1.66 kMACs with width: 16, depth: [2, 1] for float32[2,4], over its budget of 1.5 k by 11% (alphaflops.json). Largest: layers.hidden0 (31%)",
            breach.GetMessage());
        Assert.Equal((1664.0, true), (report.Budget[0].Value, report.Budget[0].Exceeded));
        Assert.Equal((832.0, false), (report.Budget[1].Value, report.Budget[1].Exceeded));
    }

    [Fact]
    public async Task The_largest_within_a_limit_is_found()
    {
        var (diagnostics, report) = await RunAsync(
            """{ "width": { "from": 8, "to": 12, "step": 1 }, "depth": [{ "from": 0, "to": 4 }, [0, 1]] }""",
            """ "largest": [{ "under": { "macs": 600 } }, { "metric": "parameters", "under": { "macs": 50 } }]""");

        // 12·(4 + 12·1) = 192 and 2·192 = 384; the next deeper is 672. 11·(4 + 11·2) = 286: 572. 10·(4 + 10·2) = 240. 9·(4 + 9·3) = 279. 8·(4 + 8·4) = 288: 576.
        Assert.Contains("The largest within 600 MACs has 576 MACs: width: 8, depth: [", diagnostics[0].GetMessage());
        Assert.EndsWith("None is within 50 MACs.", diagnostics[0].GetMessage());
        Assert.Equal((576, true), (report.Choices!.Largest[0].Found!.Macs, report.Choices.Largest[0].Exact));
        Assert.Null(report.Choices.Largest[1].Found);
    }

    [Fact]
    public async Task A_sample_is_drawn_once_and_for_all()
    {
        const string Arguments = """{ "width": [8, 9, 10, 11, 12], "depth": [[0, 1, 2, 3], [0, 1, 2]] }""";
        var (_, first) = await RunAsync(Arguments, """ "sample": 5""");
        var (_, second) = await RunAsync(Arguments, """ "sample": 5""");
        Assert.Equal(5, first.Choices!.Sample.Select(drawn => drawn.Arguments).Distinct().Count());
        Assert.Equal(first.Choices.Sample, second.Choices!.Sample);
        Assert.Equal(first.Choices.Sample.OrderBy(drawn => drawn.Macs).Select(drawn => drawn.Macs), first.Choices.Sample.Select(drawn => drawn.Macs));
    }

    [Fact]
    public async Task A_configuration_that_throws_is_named()
    {
        var (diagnostics, report) = await RunAsync("""{ "width": [8, 13], "depth": [[0, 1], 1] }""");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "AF2001" && diagnostic.GetMessage().Contains("'net' is certain to throw with width: 13, depth: [0, 1] for float32[2,4]", StringComparison.Ordinal));
        Assert.False(report.Complete);
        Assert.False(report.Choices!.Exact);
    }

    [Fact]
    public async Task An_editor_looks_at_two_of_many()
    {
        var (diagnostics, report) = await RunAsync("""{ "width": { "from": 8, "to": 12 }, "depth": [[0, 1, 2, 3], [0, 1]] }""", choices: "few");
        Assert.Equal(["AF1001"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.EndsWith("That is the range of 2 of its 40 configurations.", diagnostics[0].GetMessage());
        Assert.False(report.Complete);
    }

    [Fact]
    public async Task What_cannot_be_evaluated_is_said()
    {
        const string Other = """
            public sealed class Net : Module<Tensor, Tensor>
            {
                public Net(int width) : base("net") { }
                public override Tensor forward(Tensor x) => x.view(Environment.TickCount, 2).relu();
            }
            """;
        var (diagnostics, report) = await RunAsync("""{ "width": [1, 2] }""", code: Other);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "AF2010");
        Assert.False(report.Complete);
    }

    [Fact]
    public async Task An_attribute_has_choices_too()
    {
        var diagnostics = await new AnalyzerTest(new ModelCostAnalyzer()).GlobalConfig("alphaflops.choices", "all")
            .Source("[ModelCost(\"2x4\", Arguments = \"width: [8, 16], depth: [0, [1, 2]]\", MaxMacs = \"1M\")]\n" + Net)
            .RunAsync();
        Assert.EndsWith("That is the range of its 4 configurations.", Assert.Single(diagnostics).GetMessage());
    }

    private static async Task<(IReadOnlyList<Diagnostic> Diagnostics, ModelReport Report)> RunAsync(
        string arguments, string more = "\"mode\": \"eval\"", string choices = "all", string code = Net)
    {
        var diagnostics = await new AnalyzerTest(new ModelCostAnalyzer())
            .GlobalConfig("alphaflops.choices", choices)
            .Source(code)
            .File("alphaflops.json", $$"""{ "models": [ { "name": "net", "create": "Net", "inputs": ["2x4"], "arguments": {{arguments}}, {{more}} } ] }""")
            .RunAsync();
        var cost = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "AF1001");
        Assert.True(ReportJson.TryReadModel(cost.Properties[ReportJson.PropertyName]!, out var report, out var error), error?.Message);
        return ([.. diagnostics.OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)], report!);
    }
}
