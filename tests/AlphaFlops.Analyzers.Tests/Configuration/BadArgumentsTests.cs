namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class BadArgumentsTests
{
    [Theory]
    [InlineData("widht: 3", "The constructor of 'Net' has no parameter 'widht'. Did you mean 'width'?")]
    [InlineData("1, 2, 'a', [1], 'Friday', 6", "The constructor of 'Net' takes 5 arguments, not 6.")]
    [InlineData("width: 0.5", "The constructor of 'Net' takes int as 'width', not 0.5.")]
    [InlineData("width: 5000000000", "The constructor of 'Net' takes int as 'width', not 5000000000.")]
    [InlineData("width: 'a'", "The constructor of 'Net' takes int as 'width', not 'a'.")]
    [InlineData("width: null", "The constructor of 'Net' takes int as 'width', not null.")]
    [InlineData("layers: [1, 'a']", "The constructor of 'Net' takes int[]? as 'layers', not [1, 'a'].")]
    [InlineData("kind: [1]", "The constructor of 'Net' takes string as 'kind', not [1].")]
    [InlineData("day: Mondy", "The constructor of 'Net' takes DayOfWeek as 'day', not 'Mondy'. Did you mean 'Monday'")]
    [InlineData("width: 1, width: 2", "'width' of the constructor of 'Net' is given twice.")]
    [InlineData("1, width: 2", "'width' of the constructor of 'Net' is given twice.")]
    [InlineData("width: ", "Arguments cannot be read: a value is missing at the end.")]
    [InlineData("width: [1", "Arguments cannot be read: a list is not closed with ']'.")]
    [InlineData("kind: 'a", "Arguments cannot be read: a string is not closed with '.")]
    [InlineData("1 2", "Arguments cannot be read: expected ',' after the value at '2'.")]
    [InlineData("1,", "Arguments cannot be read: nothing follows the last ','.")]
    [InlineData("width: 1.2.3", "Arguments cannot be read: '1.2.3' is no number.")]
    [InlineData("width: }", "Arguments cannot be read: no value can start with '}'.")]
    public async Task InAnAttribute(string arguments, string message) =>
        Assert.StartsWith(message, await ConfigurationTest.Attribute($"\"2x2\", Arguments = {{|AF3005:\"{arguments}\"|}}"));

    [Theory]
    [InlineData("")]
    [InlineData("width: 3, scale: 0.5, kind: 'a, b', layers: [3, 4], day: DayOfWeek.Friday")]
    [InlineData("width=1_000, scale=1e-3, kind=fast, layers=[], day='Friday'")]
    [InlineData("16, 0.5f, \\\"a \\\\\\\" b\\\", null, 3")]
    [InlineData("scale: 2")]
    [InlineData("kind: null")]
    public async Task WhatFitsIsSilent(string arguments) => await ConfigurationTest.Attribute($"\"2x2\", Arguments = \"{arguments}\"");

    [Theory]
    [InlineData("""{ {|AF3005:"widht"|}: 3 }""")]
    [InlineData("""{ {|AF3005:"width"|}: "3" }""")]
    [InlineData("""{ "width": {|AF3005:{|} "a": 1 } }""")]
    [InlineData("""[ 1, 2, {|AF3005:3|} ]""")]
    public async Task InAlphaflopsJson(string arguments) =>
        await ConfigurationTest.Json($$"""{ "create": "Net", "inputs": ["2x2"], "arguments": {{arguments}} }""");

    [Fact]
    public async Task SaysWhatIsMissing()
    {
        var messages = await ConfigurationTest.Json(
            """{ "create": {|AF3005:"Deep"|}, "inputs": ["2x2"] }""",
            """
            public sealed class Deep(int depth, float width, int more = 1) : Module<Tensor, Tensor>("deep")
            {
                public override Tensor forward(Tensor x) => x * depth * width * more;
            }
            """);

        Assert.Equal("The constructor of 'Deep' needs arguments for 'depth' (int) and 'width' (float).", messages);
    }

    [Fact]
    public async Task WhatCannotBeWrittenNeedsAFactory()
    {
        var messages = await ConfigurationTest.Json(
            """{ "create": "Deep", "arguments": { {|AF3005:"config"|}: "small" }, "inputs": ["2x2"] }""",
            """
            public sealed class Config { }
            public sealed class Deep(Config config) : Module<Tensor, Tensor>("deep") { public override Tensor forward(Tensor x) { _ = config; return x; } }
            """);

        Assert.StartsWith("The constructor of 'Deep' takes Config as 'config', which cannot be written as a plain value: name a static method that makes the model.", messages);
    }

    [Theory]
    [InlineData("""{ "a": 1 }""")]
    [InlineData("""{ "a": "x", "b": 1.5 }""")]
    [InlineData("""[ [1, 2, 3] ]""")]
    [InlineData("[]")]
    public async Task ChoosesTheOverloadByNamesAndTypes(string arguments) =>
        await ConfigurationTest.Json(
            $$"""{ "create": "Models.Make", "inputs": ["2x2"], "arguments": {{arguments}} }""",
            RuleTest.Net + """
                public static class Models
                {
                    public static Net Make() => new();
                    public static Net Make(long a) => new((int)a);
                    public static Net Make(string a, double b) => new();
                    public static Net Make(IReadOnlyList<long> sizes) => new();
                }
                """);
}
