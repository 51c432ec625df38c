using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class BadJsonTests
{
    [Fact]
    public async Task SaysLineAndColumn()
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Net).File("dir/alphaflops.json", "{\n  \"models\": [\n    { \"create\": Net }\n  ]\n}").RunAsync();

        var place = Assert.Single(diagnostics).Location.GetLineSpan();
        Assert.Equal(("dir/alphaflops.json", 2, 16), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal("'Net' is no value; a text stands in double quotes: \"Net\".", diagnostics[0].GetMessage());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"models\": [ { ] }")]
    [InlineData("\0")]
    public async Task NeverThrows(string json)
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Net).File("alphaflops.json", json).RunAsync();

        Assert.Equal("AF3003", Assert.Single(diagnostics).Id);
        Assert.Equal(LocationKind.ExternalFile, diagnostics[0].Location.Kind);
    }

    [Theory]
    [InlineData("""{|AF3003:[|}]""", "alphaflops.json must be an object")]
    [InlineData("""{ "models": {|AF3003:{|} } }""", "\"models\" must be a list of models, not an object.")]
    [InlineData("""{ "models": [ {|AF3003:"Net"|} ] }""", "a model must be an object")]
    [InlineData("""{ "profile": {|AF3003:3|} }""", "\"profile\" must be a text, the path of a profile, not a number.")]
    [InlineData("""{ "models": [ { "create": {|AF3003:null|} } ] }""", "\"create\" must be a text")]
    [InlineData("""{ "models": [ { "create": "Net", "inputs": {|AF3003:"2x2"|} } ] }""", "\"inputs\" must be a list of inputs")]
    [InlineData("""{ "models": [ { "create": "Net", "inputs": [ {|AF3003:[|}2, 2] ] } ] }""", "an input must be a text such as")]
    [InlineData("""{ "models": [ { "create": "Net", "arguments": {|AF3003:3|} } ] }""", "\"arguments\" must be an object of names and values")]
    [InlineData("""{ "models": [ { "create": "Net", "symbols": {|AF3003:3|} } ] }""", "\"symbols\" must be an object")]
    [InlineData("""{ "models": [ { "create": "Net", "budget": {|AF3003:"1G"|} } ] }""", "\"budget\" must be an object of limits")]
    [InlineData("""{ "models": [ { "create": "Net", "budget": { "macs": {|AF3003:[|}] } } ] }""", "\"macs\" must be a quantity")]
    [InlineData("""{ "models": [ { "create": "Net", {|AF3003:"run"|}: "Net" } ] }""", "A model is either created or run")]
    public async Task SaysWhichKindOfValueItWants(string json, string message) =>
        Assert.StartsWith(message, await ConfigurationTest.File(json));

    [Fact]
    public async Task CommentsAndTrailingCommasAreFine() =>
        await ConfigurationTest.File("""
            // What our models cost.
            { "models": [ { "create": "Net", "inputs": ["2x2"], }, ] }
            """);
}
