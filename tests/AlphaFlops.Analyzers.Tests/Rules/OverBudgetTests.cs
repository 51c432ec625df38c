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

        Assert.Equal("macs", diagnostics[0].Properties[DiagnosticProperties.Metric]);
        Assert.Equal("645984", diagnostics[0].Properties[DiagnosticProperties.Value]);
    }

    [Theory]
    [InlineData("500k, error 600k", DiagnosticSeverity.Error, "600 k by 8%")]
    [InlineData("error 600k", DiagnosticSeverity.Error, "600 k by 8%")]
    [InlineData("500k, error 700k", DiagnosticSeverity.Warning, "500 k by 29%")]
    public async Task TheWorstLevelIsReportedOnce(string limit, DiagnosticSeverity severity, string words)
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Annotated($"[ModelCost(\"1x3x32x32\", MaxMacs = \"{limit}\")]", "AF1002")).VerifyAsync();

        Assert.Equal(severity, diagnostics[0].Severity);
        Assert.Contains($"over its budget of {words}.", diagnostics[0].GetMessage());
    }

    [Theory]
    [InlineData("macs 60%", "'conv2' of 'Net' costs 452 kMACs for float32[1,3,32,32], 70% of the model, over its budget of 60%.")]
    [InlineData("macs 100k", "'conv2' of 'Net' costs 452 kMACs for float32[1,3,32,32], over its budget of 100 k by 352%. So is conv1 (194 kMACs).")]
    [InlineData("conv1: macs 100k", "'conv1' of 'Net' costs 194 kMACs for float32[1,3,32,32], over its budget of 100 k by 94%.")]
    [InlineData("conv*: macs 60%, error 65%", "'conv2' of 'Net' costs 452 kMACs for float32[1,3,32,32], 70% of the model, over its budget of 65%.")]
    public async Task LayersHaveBudgetsOfTheirOwn(string limits, string message)
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Annotated($"[ModelCost(\"1x3x32x32\", MaxLayers = \"{limits}\")]", "AF1002")).VerifyAsync();

        Assert.Equal(message, diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task EachRuleOfLayersCounts() =>
        await RuleTest.With()
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", MaxLayers = \"macs 69% | conv2: parameters 500 | conv1: alphaFlops 1G\")]")
                .Replace("class Net", "class {|AF1002:{|AF1004:Net|}|}"))
            .VerifyAsync();

    [Theory]
    [InlineData("\"layers\": [\"macs 60%\"]", "", "", true)]
    [InlineData("\"layers\": \"macs 60%\"", "", "", true)]
    [InlineData("\"layers\": [\"macs 90%\"]", "macs 60%", "macs 60%", false)]
    [InlineData("", "macs 60%", "", true)]
    [InlineData("", "", "macs 60%", true)]
    [InlineData("", "conv1: macs 1G", "macs 60%", true)]
    public async Task LayersAreLimitedWhereverAModelIs(string json, string editorConfig, string property, bool isOver)
    {
        var test = RuleTest.With().Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", Name = \"net\")]", isOver ? "AF1002" : null));
        if (json.Length > 0) test.File("alphaflops.json", $$"""{ "models": [ { "name": "net", "budget": { {{json}} } } ] }""");
        if (editorConfig.Length > 0) test.EditorConfig("alphaflops.max_layers", editorConfig);
        if (property.Length > 0) test.Property("AlphaFlopsMaxLayers", property);
        await test.VerifyAsync();
    }

    [Fact]
    public async Task AShareOfALowerBoundIsNotCertain()
    {
        var trace = FakeTrace.Make(unknowns: [new UnknownCost("no idea", null)]);
        await RuleTest.With(trace).Ignore("AF2010").Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", MaxLayers = \"macs 1%\")]")).VerifyAsync();
    }

    [Fact]
    public async Task APathThatNothingRunsInIsNamed()
    {
        var diagnostics = await RuleTest.With()
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\", MaxLayers = {|AF3001:\"conv3: macs 1G\"|})]"))
            .VerifyAsync();

        Assert.Equal(
            "Nothing that 'Net' runs is in a module 'conv3'. Did you mean 'conv1' or 'conv2'? A path is written as in report.json; '*' is any one name in it and '**' any number.",
            diagnostics[0].GetMessage());
        await RuleTest.With().Property("AlphaFlopsMaxLayers", "conv3: macs 1G").Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]")).VerifyAsync();
    }

    [Theory]
    [InlineData("MaxMacs = \"500k, error 600k\"", "MaxMacs", "646k, error 646k")]
    [InlineData("MaxMacs = \"500k, error 700k\"", "MaxMacs", "646k, error 700k")]
    [InlineData("MaxLayers = \"conv1: macs 1G | conv*: macs 60%\"", "MaxLayers", "conv1: macs 1G | conv*: macs 70%")]
    public async Task SaysWhatWouldAllowIt(string budget, string argument, string allowing)
    {
        var code = RuleTest.Annotated($"[ModelCost(\"1x3x32x32\", {budget})]");
        var diagnostic = (await RuleTest.With().Source(code).RunAsync()).Single(d => d.Id == "AF1002");

        Assert.Equal(argument, diagnostic.Properties[DiagnosticProperties.Argument]);
        Assert.Equal(allowing, diagnostic.Properties[DiagnosticProperties.Allowing]);
        Assert.Equal(code.IndexOf("\"" + budget.Split('"')[1], StringComparison.Ordinal).ToString(), diagnostic.Properties[DiagnosticProperties.Start]);
    }
}
