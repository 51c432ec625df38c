using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class LayerCostTests
{
    private const string Net = """
        [ModelCost("1x3x32x32")]
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> conv = {|AF1020:Conv2d(3, 8, 3)|};
            private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> more = new();

            public Net() : base("net")
            {
                for (var i = 0; i < 3; i++) more.Add({|AF1020:Conv2d(8, 8, 3)|});
                RegisterComponents();
            }

            public override Tensor forward(Tensor x)
            {
                x = {|AF1020:functional.relu(conv.call(x))|};
                foreach (var layer in more) x = layer.call(x);
                return x;
            }
        }
        """;

    [Fact]
    public async Task IsOffByDefault() => Assert.Empty(await new AnalyzerTest(new LayerCostAnalyzer()).Source(Markup.Parse(Net).Text).RunAsync());

    [Fact]
    public async Task NothingIsEvaluatedForRulesThatAreOff()
    {
        var asked = 0;
        AlphaFlops.Analyzers.Incremental.Evaluation Count(Compilation compilation)
        {
            asked++;
            return (_, _, _) => FakeTrace.TwoConvolutions;
        }

        await new AnalyzerTest(new LayerCostAnalyzer(Count), new UnannotatedModuleAnalyzer(Count)).Source(Markup.Parse(Net).Text).RunAsync();

        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task SaysWhatALayerCostsWhereItIsMadeOrCalled()
    {
        var diagnostics = await new AnalyzerTest(new LayerCostAnalyzer()).Severity("AF1020", ReportDiagnostic.Info).Source(Net).VerifyAsync();

        Assert.Equal(
            [
                "'conv' of 'Net': float32[1,8,30,30], 224 parameters, 194 kMACs, α 0.0488, 13% of the α-FLOPs",
                "'more.0' and 2 more of 'Net': float32[1,8,28,28] and other shapes, 1.75 k parameters, 1.17 MMACs, α 0.0553, 87% of the α-FLOPs",
                "'relu' of 'Net': float32[1,8,30,30]",
            ],
            diagnostics.Select(diagnostic => diagnostic.GetMessage()));
        Assert.All(diagnostics, diagnostic => Assert.Single(diagnostic.AdditionalLocations));
    }
}
