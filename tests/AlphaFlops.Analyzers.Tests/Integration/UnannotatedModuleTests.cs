using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Integration;

/// <summary>Modules that nobody annotated, on inputs that follow from their layers.</summary>
public sealed class UnannotatedModuleTests
{
    [Theory]
    [InlineData("Module<Tensor, Tensor> c = Conv2d(3, 8, 3, padding: 1), d = Conv2d(8, 4, 1);", "d.call(c.call(x).relu())", "float32[N,3,H,W]", "248·N·H·W", "")]
    [InlineData("Module<Tensor, Tensor> c = Conv2d(3, 8, 3, padding: 1), d = Linear(8 * 16 * 16, 10);", "d.call(nn.functional.max_pool2d(c.call(x), 2).flatten(1))", "float32[N,3,H,W]", "216·N·H·W + 20,480·N", "H ≥ 2; W ≥ 2; ⌊H/2⌋·⌊W/2⌋ = 256")]
    [InlineData("Module<Tensor, Tensor> c = Conv2d(1, 8, 3), d = Linear(8 * 26 * 26, 10);", "d.call(c.call(x).flatten(1))", "float32[N,1,H,W]", "72·N·H·W - 144·N·H - 144·N·W + 54,368·N", "H ≥ 3; W ≥ 3; H·W = 2·H + 2·W + 672")]
    [InlineData("Module<Tensor, Tensor> c = Linear(784, 100), d = Linear(100, 10);", "d.call(c.call(x))", "float32[N,784]", "79,400·N", "")]
    [InlineData("Module<Tensor, Tensor> d = Linear(100, 10), c = Linear(784, 100);", "d.call(c.call(x.view(-1, 784)))", "float32[N,784]", "79,400·N", "")]
    [InlineData("Embedding e = Embedding(100, 16); Linear d = Linear(16, 100);", "d.call(e.call(x))", "int64[N,T]", "1,600·N·T", "")]
    [InlineData("LSTM r = LSTM(12, 20); Linear d = Linear(20, 2);", "d.call(r.call(x).Item1)", "float32[T,N,12]", "2,600·T·N", "")]
    [InlineData("Module<Tensor, Tensor> n = LayerNorm(16), d = Linear(16, 48);", "d.call(n.call(x)).view(x.shape[0], x.shape[1], 3, 16)", "float32[N,T,16]", "768·N·T", "")]
    public async Task RunsOnWhatItsFirstLayerTakes(string fields, string forward, string input, string macs, string conditions)
    {
        var (message, model) = await Run(fields, forward);

        Assert.Equal([input], model.Inputs);
        Assert.Equal(macs, model.Formula!.Macs);
        Assert.Equal(conditions, string.Join("; ", model.Formula.Assuming));
        Assert.StartsWith($"'Net' costs {macs} MACs for {input}", message);
        Assert.False(model.IsAnnotated);
    }

    [Theory]
    [InlineData("Module<Tensor, Tensor> c = Conv2d(3, 8, 3), d = Linear(7, 3);", "d.call(c.call(x).reshape(-1, 5))")]
    [InlineData("", "x + 1")]
    public async Task WhereNoInputFollowsOnlyWhatItHoldsIsSaid(string fields, string forward)
    {
        var (message, model) = await Run(fields, forward);

        Assert.Empty(model.Inputs);
        Assert.Equal(0, model.Macs);
        Assert.StartsWith("'Net' holds ", message);
    }

    [Fact]
    public async Task WhatIsIncompleteSaysAtLeast()
    {
        var (message, model) = await Run("Module<Tensor, Tensor> c = Conv2d(3, 8, 3);", "c.call(c.call(x).chunk((int)x.sum().item<long>())[0])");

        Assert.Equal(["float32[N,3,H,W]"], model.Inputs);
        Assert.False(model.Complete);
        Assert.StartsWith("'Net' costs at least 216·N·H·W - 432·N·H - 432·N·W + 864·N MACs", message);
    }

    [Fact]
    public async Task AForwardOfTwoTensorsTakesTwoThatGoTogether()
    {
        var (_, model) = await Run("Module<Tensor, Tensor> c = Linear(3, 4), e = Embedding(10, 4);", "c.call(x) + e.call(y)", "Module<Tensor, Tensor, Tensor>", "Tensor x, Tensor y");

        Assert.Equal(["float32[N,3]", "int64[N]"], model.Inputs);
        Assert.Equal("12·N", model.Formula!.Macs);
    }

    private static async Task<(string Message, ModelReport Model)> Run(
        string fields, string forward, string type = "Module<Tensor, Tensor>", string parameters = "Tensor x")
    {
        var diagnostics = await new AnalyzerTest(new UnannotatedModuleAnalyzer()).Severity("AF1000", ReportDiagnostic.Info).Source($$"""
            using TorchSharp.Modules;
            public sealed class Net : {{type}}
            {
                {{fields}}
                public Net() : base("net") => RegisterComponents();
                public override Tensor forward({{parameters}}) => {{forward}};
            }
            """).RunAsync();
        var diagnostic = Assert.Single(diagnostics);
        Assert.True(ReportJson.TryReadModel(diagnostic.Properties[ReportJson.PropertyName]!, out var model, out _));
        return (diagnostic.GetMessage(), model);
    }
}
