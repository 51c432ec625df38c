using AlphaFlops.Alpha;
using AlphaFlops.Testing;

namespace AlphaFlops.Analyzers.Tests.Configuration;

public sealed class ProfileTests
{
    private static readonly string H200 = ProfileWriter.Write(PublishedProfile.Value with { Name = "h200", Device = "NVIDIA H200", Calibrated = true });

    private static AnalyzerTest Test => RuleTest.With().Source(RuleTest.Annotated("[ModelCost(\"2x2\")]"));

    [Theory]
    [InlineData("/app/alphaflops.json", "profiles/h200.json", "/app/profiles/h200.json")]
    [InlineData("/app/alphaflops.json", "./profiles/../h200.json", "/app/h200.json")]
    [InlineData("/app/alphaflops.json", "../h200.json", "/h200.json")]
    [InlineData("/app/alphaflops.json", "/elsewhere/h200.json", "/elsewhere/h200.json")]
    [InlineData(@"C:\app\alphaflops.json", "profiles/h200.json", @"C:\app\profiles\h200.json")]
    [InlineData("alphaflops.json", "h200.json", "h200.json")]
    public async Task IsFoundRelativeToTheFileThatNamesIt(string json, string profile, string path)
    {
        var diagnostics = await Test.File(json, $$"""{ "profile": "{{profile}}" }""").File(path, H200).RunAsync();

        Assert.Contains(" on NVIDIA H200; ", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task APropertyNamesOneToo()
    {
        var diagnostics = await Test.Property("ProjectDir", "/app/").Property("AlphaFlopsProfile", "h200.json").File("/app/h200.json", H200).RunAsync();

        Assert.Contains(" on NVIDIA H200; ", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task OneThatShipsIsFoundByItsName()
    {
        var diagnostics = await Test.File("alphaflops.json", """{ "profile": "t4" }""").RunAsync();

        Assert.Contains(" on Tesla T4 (", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task AMissingOneIsReportedWhereItIsNamed()
    {
        var diagnostics = await Test.File("alphaflops.json", """{ "profile": {|AF3004:"h200.json"|} }""").VerifyAsync();

        Assert.StartsWith("The profile 'h200.json' is not there. Correct the path", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task AMissingOneOfThePropertyIsReportedAtTheModel() =>
        await RuleTest.With().Property("AlphaFlopsProfile", "h200.json").Source(RuleTest.Annotated("[{|AF3004:ModelCost|}(\"2x2\")]")).VerifyAsync();

    [Theory]
    [InlineData("{ \"name\": {|AF3004:}|}", "A value is missing")]
    [InlineData("{|AF3004:{|} \"name\": \"x\" }", "\"device\" is missing")]
    [InlineData("{ \"name\": \"x\", \"device\": \"y\", \"families\": { \"convolution\": { \"beta\": {|AF3004:2|}, \"gamma\": 1, \"msPerMac\": 1 } } }", "\"beta\" is 2; write a number above 0 and at most 1.")]
    public async Task ABadOneIsReportedInItself(string profile, string message)
    {
        var diagnostics = await Test.File("alphaflops.json", """{ "profile": "h200.json" }""").File("h200.json", profile).VerifyAsync();

        Assert.StartsWith(message, diagnostics[0].GetMessage());
        Assert.EndsWith(" Until then α-FLOPs and time are those of Quadro T2000.", diagnostics[0].GetMessage());
    }
}
