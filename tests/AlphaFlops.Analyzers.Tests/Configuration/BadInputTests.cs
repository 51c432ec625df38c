namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("{|AF3006:\"1y3\"|}", "'1y3' is no input; write a shape such as '1x3x224x224'")]
    [InlineData("{|AF3006:\"\"|}", "The input is empty")]
    [InlineData("{|AF3006:\"float33[2]\"|}", "'float33' is no element type; use one of ")]
    [InlineData("{|AF3006:\"float32[N,3]\"|}, Symbols = \"M=8\"", "The dimension 'N' of 'float32[N,3]' has no value; Symbols has M")]
    [InlineData("\"float32[N,3]\", Symbols = {|AF3006:\"N\"|}", "'N' gives no dimension a value")]
    [InlineData("\"2x2\", Mode = {|AF3006:\"training\"|}", "'training' is no mode: write \"eval\" (the default) or \"train\"")]
    public async Task InAnAttribute(string arguments, string message)
    {
        Assert.Contains(message, await ConfigurationTest.Attribute(arguments));
    }

    [Fact]
    public async Task NamedDimensionsHaveSizes() => await ConfigurationTest.Attribute("\"float16[N,T,768]\", Symbols = \"N=8, T=1024\"");

    [Fact]
    public async Task NamedDimensionsNeedNoSizes() => await ConfigurationTest.Attribute("\"float16[N,T,768]\", MaxParameters = \"1M\"");

    [Fact]
    public async Task ABudgetNeedsSizes() => Assert.Equal(
        "'Net' is not judged by its budget of MACs and time: 'N' and 'T' have no value. Set Symbols, as in Symbols = \"N=8,T=8\".",
        await ConfigurationTest.Attribute("\"float16[N,T,768]\", MaxParameters = \"1M\", MaxMacs = \"1k\", MaxMilliseconds = \"1ms\"", name: "{|AF3006:ModelCost|}"));

    [Fact]
    public async Task CountsTheParametersOfForward()
    {
        var source = RuleTest.Net.Replace("forward(Tensor x)", "forward(Tensor x)").Insert(0, "[{|AF3006:ModelCost|}(\"2x2\", \"2x2\")]\n");
        var diagnostics = await RuleTest.With().Source(source).VerifyAsync();

        Assert.Equal("'Net.forward(Tensor x)' needs 1 input, gets 2. Give one for each parameter, in order.", diagnostics[0].GetMessage());
    }

    [Theory]
    [InlineData("""{ "create": "Pair", {|AF3006:"inputs"|}: ["2x2"] }""")]
    [InlineData("""{ "create": "Pair", "inputs": ["2x2", "int64[2]"] }""")]
    [InlineData("""{ "create": "Pair", "inputs": ["2x2", {|AF3006:"int64[T]"|}], "symbols": { "N": 4 } }""")]
    [InlineData("""{ "create": "Pair", "inputs": ["2x2", "int64[T]"], "symbols": { "T": 4 } }""")]
    [InlineData("""{ "create": "Pair", "inputs": ["2x2", "2"], "symbols": { "T": {|AF3006:"4"|} } }""")]
    [InlineData("""{ "create": "Pair", "inputs": ["2x2", "2"], "symbols": { "T": {|AF3006:0|} } }""")]
    [InlineData("""{ "create": "Pair", "inputs": ["2x2", "2"], "mode": {|AF3006:"test"|} }""")]
    [InlineData("""{ "create": "Pairs.Make", {|AF3006:"inputs"|}: ["2x2"] }""")]
    [InlineData("""{ "create": "Pairs.Interface", "inputs": ["2x2"] }""")]
    [InlineData("""{ "run": "Pairs.Step", "inputs": ["2x2"], "arguments": { "count": 3 } }""")]
    [InlineData("""{ "run": "Pairs.Step", "inputs": ["2x2", 3] }""")]
    public async Task InAlphaflopsJson(string model) =>
        await ConfigurationTest.Json(model, """
            public sealed class Pair() : Module<Tensor, Tensor, Tensor>("pair") { public override Tensor forward(Tensor x, Tensor y) => x + y; }
            public static class Pairs
            {
                public static Pair Make() => new();
                public static object Interface() => new Pair();
                public static void Step(Tensor x, int count) { }
            }
            """);
}
