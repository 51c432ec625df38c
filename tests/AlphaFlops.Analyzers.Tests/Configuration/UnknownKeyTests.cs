namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class UnknownKeyTests
{
    [Theory]
    [InlineData("""{ {|AF3007:"model"|}: [] }""", "'model' means nothing in alphaflops.json and is left out. Did you mean 'models'?")]
    [InlineData("""{ "models": [ { "create": "Net", {|AF3007:"input"|}: [] } ] }""", "'input' means nothing in a model and is left out. Did you mean 'inputs'?")]
    [InlineData("""{ "models": [ { "create": "Net", {|AF3007:"colour"|}: 1 } ] }""", "'colour' means nothing in a model and is left out. Known are 'name', 'create',")]
    [InlineData("""{ "models": [ { "create": "Net", "budget": { {|AF3007:"mac"|}: 1 } } ] }""", "'mac' means nothing in a budget and is left out. Did you mean 'macs'?")]
    public async Task SuggestsTheNearest(string json, string message) => Assert.StartsWith(message, await ConfigurationTest.File(json));

    [Fact]
    public async Task TheModelIsEvaluatedAllTheSame() =>
        await RuleTest.With().Source(RuleTest.Net.Replace("class Net", "class {|AF1001:Net|}"))
            .File("alphaflops.json", """{ "$schema": "x", "models": [ { "create": "Net", "inputs": ["2x2"], {|AF3007:"note"|}: "ours" } ] }""")
            .VerifyAsync();
}
