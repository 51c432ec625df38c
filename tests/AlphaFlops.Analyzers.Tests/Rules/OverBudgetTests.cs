using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class OverBudgetTests
{
    [Theory]
    [InlineData("MaxMacs = \"500k\"", "AF1002", "'Net' costs 646 kMACs for float32[1,3,32,32], over its budget of 500 k by 29%. Largest: conv2 (70%), conv1 (30%).")]
    [InlineData("MaxFlops = \"1M\"", "AF1002", "'Net' costs 1.29 MFLOPs for float32[1,3,32,32], over its budget of 1 M by 29%. Largest: conv2 (70%), conv1 (30%).")]
    [InlineData("MaxParameters = \"500\"", "AF1004", "'Net' has 808 parameters, over its budget of 500 by 62%. Largest: conv2 (72%), conv1 (28%).")]
    public async Task SaysHowFarOverAndWhere(string budget, string rule, string message)
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Annotated($"[ModelCost(\"1x3x32x32\", {budget})]", rule)).VerifyAsync();

        Assert.Equal(message, diagnostics[0].GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, diagnostics[0].Severity);
    }

    [Theory]
    [InlineData("MaxAlphaFlops = \"1k\"", "AF1003", "'Net' costs ")]
    [InlineData("MaxActivationBytes = \"1KiB\"", "AF1005", "'Net' keeps ")]
    [InlineData("MaxMilliseconds = \"1ns\"", "AF1006", "'Net' takes ")]
    public async Task NamesTheDeviceWhereItMatters(string budget, string rule, string start)
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Annotated($"[ModelCost(\"1x3x32x32\", {budget})]", rule)).VerifyAsync();

        Assert.StartsWith(start, diagnostics[0].GetMessage());
        Assert.Equal(rule != "AF1005", diagnostics[0].GetMessage().Contains(" on Quadro T2000 (published profile, not this machine)"));
    }

    [Theory]
    [InlineData("645_984")]
    [InlineData("646k")]
    [InlineData("1G")]
    public async Task WithinTheBudgetIsSilent(string limit) =>
        await RuleTest.With().Source(RuleTest.Annotated($"[ModelCost(\"1x3x32x32\", MaxMacs = \"{limit}\")]")).VerifyAsync();

    [Fact]
    public async Task ALowerBoundThatIsOverIsCertain()
    {
        var trace = FakeTrace.Make(unknowns: [new UnknownCost("no idea", null)]);
        var diagnostics = await RuleTest.With(trace).Ignore("AF2010")
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", MaxMacs = \"500k\")]", "AF1002"))
            .VerifyAsync();

        Assert.Contains("costs at least 646 kMACs", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task AModelThatThrowsHasNoCostToCompare()
    {
        var trace = FakeTrace.Make(failure: new UnknownCost("no", null), isCertain: true);
        await RuleTest.With(trace).Ignore("AF2001").Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", MaxParameters = \"1\")]")).VerifyAsync();
    }

    [Theory]
    [InlineData("MaxMacs = \"1G\"", "2G", "3G", "4G", false)]
    [InlineData("", "1G", "1", "1", false)]
    [InlineData("", "", "1G", "1", false)]
    [InlineData("", "", "", "1", true)]
    [InlineData("", "", "1", "1G", true)]
    [InlineData("", "1", "1G", "1G", true)]
    [InlineData("MaxMacs = \"1\"", "1G", "1G", "1G", true)]
    public async Task AttributeThenJsonThenEditorConfigThenProperty(string attribute, string json, string editorConfig, string property, bool isOver)
    {
        var test = RuleTest.With().Source(RuleTest.Annotated($"[ModelCost(\"1x3x32x32\", Name = \"net\"{(attribute.Length > 0 ? ", " + attribute : "")})]", isOver ? "AF1002" : null));
        if (json.Length > 0) test.File("alphaflops.json", $$"""{ "models": [ { "name": "net", "budget": { "macs": "{{json}}" } } ] }""");
        if (editorConfig.Length > 0) test.EditorConfig("alphaflops.max_macs", editorConfig);
        if (property.Length > 0) test.Property("AlphaFlopsMaxMacs", property);
        await test.VerifyAsync();
    }

    [Fact]
    public async Task ABudgetOfAlphaflopsJsonIsShownThere()
    {
        var diagnostics = await RuleTest.With()
            .Source(RuleTest.Net.Replace("class Net", "class {|AF1002:Net|}"))
            .File("alphaflops.json", """{ "models": [ { "create": "Net", "inputs": ["1x3x32x32"], "budget": { "macs": "1k" } } ] }""")
            .VerifyAsync();

        Assert.Contains("over its budget of 1 k by 64498% (alphaflops.json).", diagnostics[0].GetMessage());
        Assert.Equal("alphaflops.json", diagnostics[0].AdditionalLocations[0].GetLineSpan().Path);
    }

    [Theory]
    [InlineData("alphaflops.max_macs in .editorconfig")]
    [InlineData("the property AlphaFlopsMaxMacs")]
    public async Task SaysWhoSetALimitOutOfSight(string source)
    {
        var test = RuleTest.With().Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]", "AF1002"));
        if (source.StartsWith("the", StringComparison.Ordinal)) test.Property("AlphaFlopsMaxMacs", "1k");
        else test.EditorConfig("alphaflops.max_macs", "1k");

        Assert.Contains($"({source})", (await test.VerifyAsync())[0].GetMessage());
    }

    [Fact]
    public async Task CarriesWhatACodeFixNeeds()
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", MaxMacs = \"1\")]", "AF1002")).VerifyAsync();

        Assert.Equal("macs", diagnostics[0].Properties["alphaflops.metric"]);
        Assert.Equal("645984", diagnostics[0].Properties["alphaflops.value"]);
    }
}
