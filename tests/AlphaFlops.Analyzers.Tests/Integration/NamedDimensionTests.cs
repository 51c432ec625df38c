using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Integration;

/// <summary>Inputs with named dimensions, from the attribute to the message and the report.</summary>
public sealed class NamedDimensionTests
{
    private const string Decoder = """
        public sealed class Decoder : Module<Tensor, Tensor>
        {
            private readonly Embedding tokens = Embedding(100, 16);
            private readonly Embedding positions = Embedding(64, 16);
            private readonly Linear head = Linear(16, 100);

            public Decoder() : base("decoder") => RegisterComponents();

            public override Tensor forward(Tensor x)
            {
                var t = (int)x.shape[1];
                if (t > 64) throw new ArgumentException("too long");
                var h = tokens.call(x) + positions.call(arange(t));
                return head.call(nn.functional.scaled_dot_product_attention(h, h, h));
            }
        }
        """;

    [Fact]
    public async Task AFormulaStandsBesideTheNumbers()
    {
        var (message, model) = await Run("[ModelCost(\"int64[B,T]\", Symbols = \"B=2,T=8\")]");

        Assert.StartsWith("'Decoder' costs 29.7 kMACs, 59.4 kFLOPs", message);
        Assert.EndsWith("it holds 4.32 k parameters. For any B and T where T ≤ 64: 32·B·T² + 1,600·B·T MACs.", message);
        Assert.Equal((29_696, "B=2,T=8", false), (model.Macs, model.Symbols.ToString(), model.SymbolsChosen));
        Assert.Equal(["int64[2,8]"], model.Inputs);
        Assert.Equal("32·B·T² + 1,600·B·T", model.Formula!.Macs);
        Assert.Equal(["T ≤ 64"], model.Formula.Assuming);
    }

    /// <summary>What is tried first is longer than the model takes.</summary>
    [Fact]
    public async Task WithoutSizesTheFormulaIsTheCost()
    {
        var (message, model) = await Run("[ModelCost(\"int64[B,T]\", MaxParameters = \"5k\")]");

        Assert.StartsWith("'Decoder' costs 32·B·T² + 1,600·B·T MACs for int64[B,T] where T ≤ 64. At B=6,T=32, chosen here: 504 kMACs", message);
        Assert.True(model.SymbolsChosen);
        Assert.Equal(["int64[B,T]"], model.Inputs);
        Assert.Equal("parameters", Assert.Single(model.Budget).Metric);
    }

    [Fact]
    public async Task ABudgetIsNotJudgedWithoutSizes()
    {
        var diagnostics = await Diagnostics("[ModelCost(\"int64[B,T]\", MaxMacs = \"1\", MaxParameters = \"1\")]");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AF1002");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "AF1004");
        Assert.StartsWith("'Decoder' is not judged by its budget of MACs: 'B' and 'T' have no value.", diagnostics.Single(d => d.Id == "AF3006").GetMessage());
    }

    /// <summary>Sizes that were chosen here are no proof that the user's own throw.</summary>
    [Fact]
    public async Task WhatThrowsForSizesOfOurChoiceIsNoCertainFailure()
    {
        var diagnostics = await Diagnostics("[ModelCost(\"int64[B]\")]");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AF2001");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "AF2010");
    }

    [Fact]
    public async Task WhereThereIsNoFormulaItSaysWhy()
    {
        var (message, model) = await Run("[ModelCost(\"int64[B,T]\")]", Decoder.Replace("if (t > 64)", "if (arange(t).sum().item<long>() > 100_000)"));

        Assert.StartsWith("'Decoder' costs what no formula says (the cost depends on the values of a tensor) for int64[B,T]. At B=6,T=224, chosen here: ", message);
        Assert.Equal("the cost depends on the values of a tensor", model.Formula!.Missing);
        Assert.Null(model.Formula.Macs);
    }

    private static async Task<(string Message, ModelReport Model)> Run(string attribute, string code = Decoder)
    {
        var diagnostic = Assert.Single(await Diagnostics(attribute, code));
        Assert.Equal("AF1001", diagnostic.Id);
        Assert.True(ReportJson.TryReadModel(diagnostic.Properties[ReportJson.PropertyName]!, out var model, out _));
        return (diagnostic.GetMessage(), model);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics(string attribute, string code = Decoder) =>
        await new AnalyzerTest(new ModelCostAnalyzer()).Source("using TorchSharp.Modules;\n" + attribute + "\n" + code).RunAsync();
}
