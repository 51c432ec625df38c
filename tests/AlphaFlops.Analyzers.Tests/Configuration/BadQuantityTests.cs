namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class BadQuantityTests
{
    [Theory]
    [InlineData("MaxMacs", "4.5Q", "'4.5Q' is no count: 'Q' is no prefix here; use ")]
    [InlineData("MaxMacs", "-1G", "'-1G' is no quantity: it is negative; write a number such as 4.5G, 26M or 1e9.")]
    [InlineData("MaxActivationBytes", "2ms", "'2ms' is no number of bytes")]
    [InlineData("MaxMilliseconds", "", "The quantity is empty; write a number such as 2.5ms")]
    public async Task InAnAttribute(string property, string value, string message) =>
        Assert.StartsWith(message, await ConfigurationTest.Attribute($"\"1x3x32x32\", {property} = {{|AF3002:\"{value}\"|}}"));

    [Theory]
    [InlineData("\"4.5Q\"")]
    [InlineData("-1")]
    public async Task InAlphaflopsJson(string value) =>
        await ConfigurationTest.Json($$"""{ "create": "Net", "inputs": ["2x2"], "budget": { "macs": {|AF3002:{{value}}|}, "parameters": "1M" } }""");

    [Fact]
    public async Task InAPropertyAndInEditorConfig()
    {
        var diagnostics = await RuleTest.With()
            .EditorConfig("alphaflops.max_macs", "many")
            .Property("AlphaFlopsMaxParameters", "few")
            .Source(RuleTest.Net.Replace("class Net", "class {|AF3002:{|AF3002:Net|}|}").Insert(0, "[ModelCost(\"2x2\")]\n"))
            .VerifyAsync();

        Assert.Contains(diagnostics, d => d.GetMessage().EndsWith(" It stands in alphaflops.max_macs in .editorconfig.", StringComparison.Ordinal));
        Assert.Contains(diagnostics, d => d.GetMessage().EndsWith(" It stands in the property AlphaFlopsMaxParameters.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LeavesTheCostAndTheOtherLimits()
    {
        var diagnostics = await RuleTest.With()
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", MaxMacs = {|AF3002:\"x\"|}, MaxParameters = \"1\")]").Replace("class Net", "class {|AF1001:{|AF1004:Net|}|}"))
            .VerifyAsync();

        Assert.Equal(3, diagnostics.Length);
    }
}
