namespace AlphaFlops.Analyzers.Tests.Configuration;

/// <summary>Choices of arguments in alphaflops.json that cannot be read, or do not fit.</summary>
public sealed class ChoiceTests
{
    [Theory]
    [InlineData("""{ "width": { "oneOf": {|AF3005:[|}] } }""", "\"oneOf\" must be a list of at least one value.")]
    [InlineData("""{ "width": { "oneOf": {|AF3005:3|} } }""", "\"oneOf\" must be a list of at least one value.")]
    [InlineData("""{ "width": {|AF3005:{|} "oneOf": [3], "to": 4 } }""", "A choice is either a list or a range")]
    [InlineData("""{ "width": {|AF3005:{|} "from": 3 } }""", "A range needs a number as \"to\"")]
    [InlineData("""{ "width": { "from": {|AF3005:"3"|}, "to": 4 } }""", "A range needs a number as \"from\"")]
    [InlineData("""{ "width": { "from": 3, "to": {|AF3005:2|} } }""", "\"to\" must not be less than \"from\".")]
    [InlineData("""{ "width": { "from": 3, "to": 4, "step": {|AF3005:0|} } }""", "\"step\" must be more than 0.")]
    [InlineData("""{ "width": {|AF3005:{|} "from": 0, "to": 1e9 } }""", "The range has more than 1000 values.")]
    [InlineData("""{ "width": {|AF3005:{|} "min": 0, "to": 4 } }""", "'min' means nothing in an argument.")]
    [InlineData("""{ {|AF3005:"width"|}: { "oneOf": [3, "x"] } }""", "The constructor of 'Net' takes int as 'width', not 'x'.")]
    [InlineData("""{ {|AF3005:"width"|}: [3, 0.5] }""", "The constructor of 'Net' takes int as 'width', not [3, 0.5].")]
    [InlineData("""{ {|AF3005:"layers"|}: [3, [4, "x"]] }""", "The constructor of 'Net' takes int[]? as 'layers', not [3, [4, 'x']].")]
    public async Task What_is_no_choice(string arguments, string message) =>
        Assert.StartsWith(message, await ConfigurationTest.Json($$"""{ "create": "Net", "inputs": ["2x2"], "arguments": {{arguments}} }"""));

    [Theory]
    [InlineData("""{ "width": [3, 4], "scale": { "from": 0.5, "to": 1, "step": 0.25 }, "kind": ["a", "b"], "day": ["Monday", "Friday"] }""")]
    [InlineData("""{ "layers": [[1, 2], 3, { "from": 1, "to": 2 }] }""")]
    [InlineData("""{ "layers": { "oneOf": [[1, 2], [1, 2, 3], null] } }""")]
    [InlineData("""[ [8, 16], [1, 0.5] ]""")]
    public async Task What_fits_is_silent(string arguments) =>
        await ConfigurationTest.Json($$"""{ "create": "Net", "inputs": ["2x2"], "arguments": {{arguments}}, "sample": 3, "largest": { "under": { "macs": "4G" } } }""");

    [Theory]
    [InlineData("""{|AF3003:4|}""", "\"largest\" must be an object")]
    [InlineData("""{|AF3003:{|} "metric": "macs" }""", "\"largest\" needs one limit")]
    [InlineData("""{ "under": {|AF3003:{|} "macs": 1, "flops": 2 } }""", "\"largest\" needs one limit")]
    [InlineData("""{ "under": { {|AF3007:"mac"|}: 1 } }""", "'mac' means nothing in \"largest\" and is left out. Did you mean 'macs'?")]
    [InlineData("""{ "under": { {|AF3007:"activationBytes"|}: 1 } }""", "'activationBytes' means nothing in \"largest\"")]
    [InlineData("""{ {|AF3007:"metric"|}: "speed", "under": { "macs": 1 } }""", "'metric' means nothing")]
    [InlineData("""{ "under": { "macs": {|AF3002:"much"|} } }""", "")]
    [InlineData("""{ {|AF3007:"bigger"|}: 1, "under": { "macs": 1 } }""", "'bigger' means nothing in \"largest\"")]
    public async Task What_is_no_question(string largest, string message) =>
        Assert.StartsWith(message, await ConfigurationTest.Json($$"""{ "create": "Net", "inputs": ["2x2"], "arguments": { "width": [3, 4] }, "largest": {{largest}} }"""));

    [Theory]
    [InlineData("""{ "name": {|AF3005:"net"|}, "create": "Net", "inputs": ["2x2"], "largest": { "under": { "macs": "4G" } } }""")]
    [InlineData("""{ "name": {|AF3005:"net"|}, "create": "Net", "inputs": ["2x2"], "arguments": { "width": [4, 4] }, "sample": 2 }""")]
    public async Task A_question_needs_a_choice(string model) =>
        Assert.StartsWith("\"largest\" and \"sample\" are about arguments with a choice, and no argument has one.", await ConfigurationTest.Json(model));

    [Theory]
    [InlineData("{|AF3003:-1|}")]
    [InlineData("{|AF3003:201|}")]
    [InlineData("{|AF3003:\"many\"|}")]
    public async Task What_is_no_sample(string sample) =>
        Assert.StartsWith("\"sample\" must be how many configurations to draw, from 0 to 200.", await ConfigurationTest.Json(
            $$"""{ "create": "Net", "inputs": ["2x2"], "arguments": { "width": [3, 4] }, "sample": {{sample}} }"""));
}
