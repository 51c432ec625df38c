using AlphaFlops.Analyzers;
using AlphaFlops.Testing;

namespace AlphaFlops.CodeFixes.Tests;

public sealed class SetBudgetFixTests
{
    private static CodeFixTest Test => new(
        new ModelCostAnalyzer(), new SetBudgetFix(), "AF1002", "AF1003", "AF1004", "AF1005", "AF1006", "AF1007");

    private static string Net(string attribute, string name = "Net") => attribute + "\n" + $$"""
        public sealed class {{name}} : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> fc = Linear(1000, 1234, hasBias: false);
            public {{name}}() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor x) => fc.call(x);
        }
        """;

    [Theory]
    [InlineData("[ModelCost(\"1x1000\", MaxMacs = \"1M\")]", "[ModelCost(\"1x1000\", MaxMacs = \"1.24M\")]")]
    [InlineData("[ModelCost(\"1x1000\", MaxMacs = @\"1M, error 2M\", Name = \"x\")]", "[ModelCost(\"1x1000\", MaxMacs = \"1.24M, error 2M\", Name = \"x\")]")]
    [InlineData("[ModelCost(\"1x1000\", MaxParameters = \"1M, error 1.1M\")]", "[ModelCost(\"1x1000\", MaxParameters = \"1.24M, error 1.24M\")]")]
    [InlineData("[ModelCost(\"1x1000\", MaxLayers = \"fc: parameters 1M | macs 50%\")]", "[ModelCost(\"1x1000\", MaxLayers = \"fc: parameters 1M | macs 100%\")]")]
    public async Task RaisesALimitInTheAttribute(string before, string after)
    {
        var result = await Test.Source(Net(before)).FixFirstAsync();

        Assert.StartsWith("Raise the budget to ", result.Title);
        Assert.Equal(Net(after), result.Code);
    }

    [Fact]
    public async Task RaisesALimitInAlphaflopsJson()
    {
        const string Json = """{ "models": [ { "name": "Net", "budget": { "macs": 5, "parameters": "1M", "layers": ["fc: macs 10"] } } ] }""";
        var result = await Test.Source(Net("[ModelCost(\"1x1000\")]")).File("alphaflops.json", Json).FixAllAsync();

        Assert.Equal("""{ "models": [ { "name": "Net", "budget": { "macs": "1.24M", "parameters": "1.24M", "layers": ["fc: macs 1.24M"] } } ] }""", result["alphaflops.json"]);
        Assert.Equal(Net("[ModelCost(\"1x1000\")]"), result.Code);
    }

    [Theory]
    [InlineData("AlphaFlopsMaxParameters", "1M", "[ModelCost(\"1x1000\")]", "[ModelCost(\"1x1000\", MaxParameters = \"1.24M\")]")]
    [InlineData("AlphaFlopsMaxParameters", "1M", "[ModelCost]", "[ModelCost(MaxParameters = \"1.24M\")]")]
    [InlineData("AlphaFlopsMaxLayers", "fc: macs 1k", "[ModelCost(\"1x1000\")]", "[ModelCost(\"1x1000\", MaxLayers = \"fc: macs 1.24M\")]")]
    public async Task SetsInTheAttributeWhatAPropertyLimits(string property, string limit, string before, string after)
    {
        var result = await Test.Property(property, limit).Source(Net(before)).FixFirstAsync();

        Assert.Equal(Net(after), result.Code);
    }

    [Fact]
    public async Task RaisesAllAtOnce()
    {
        var result = await Test
            .Source(Net("[ModelCost(\"1x1000\", MaxMacs = \"1k\", MaxParameters = \"1k\")]\n[ModelCost(\"2x1000\", MaxMacs = \"1k\")]") + Net("\n[ModelCost(\"4x1000\", MaxMacs = \"1k\")]", "Other"))
            .FixAllAsync();

        Assert.Contains("[ModelCost(\"1x1000\", MaxMacs = \"1.24M\", MaxParameters = \"1.24M\")]\n[ModelCost(\"2x1000\", MaxMacs = \"2.47M\")]", result.Code);
        Assert.Contains("[ModelCost(\"4x1000\", MaxMacs = \"4.94M\")]", result.Code);
    }

    [Fact]
    public async Task OffersNothingForALimitThatIsAConstant() =>
        await Test.Source(Net("[ModelCost(\"1x1000\", MaxMacs = Limits.Macs)]") + "\npublic static class Limits { public const string Macs = \"1k\"; }").VerifyNoFixAsync();

    [Fact]
    public async Task WhatIsRaisedIsWithin()
    {
        var result = await Test.Source(Net("[ModelCost(\"1x1000\", MaxMilliseconds = \"1ns\", MaxAlphaFlops = \"1\", MaxActivationBytes = \"1\")]")).FixAllAsync();

        Assert.Empty(await new AnalyzerTest(new ModelCostAnalyzer()).Source(result.Code).RunAsync() is var all ? all.Where(diagnostic => diagnostic.Id != "AF1001") : []);
    }

    [Fact]
    public async Task SetsABudgetWhereThereIsNone()
    {
        var test = new CodeFixTest(new ModelCostAnalyzer(), new SetBudgetFix(), "AF1001").Source(Net("[ModelCost(\"1x1000\")]"));
        var result = await test.FixFirstAsync();

        Assert.Equal("Set a budget at the present cost: MaxMacs = \"1.24M\", MaxParameters = \"1.24M\"", result.Title);
        Assert.Equal(Net("[ModelCost(\"1x1000\", MaxMacs = \"1.24M\", MaxParameters = \"1.24M\")]"), result.Code);
        await new CodeFixTest(new ModelCostAnalyzer(), new SetBudgetFix(), "AF1001").Source(Net("[ModelCost(\"1x1000\", MaxMacs = \"1G\")]")).VerifyNoFixAsync();
    }
}
