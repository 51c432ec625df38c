using AlphaFlops.Baselines;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class BaselineTests
{
    private const string Profile = "published (Asperti et al. 2021)";

    private static readonly string Same = string.Join("\n", Now().Result);

    [Fact]
    public async Task WhatIsTheSameOrLessIsSilent()
    {
        await Test(Same).VerifyAsync();
        await Test(Replace("macs", "700000")).VerifyAsync();
    }

    [Fact]
    public async Task GrowthIsTold()
    {
        var diagnostics = await Test(Replace("macs", "600000").Replace("parameters | 808", "parameters | 800"), "AF1010").VerifyAsync();

        Assert.Equal(
            "'Net' costs more than the baseline: 646 kMACs instead of 600 kMACs (+7.7%), 808 parameters instead of 800 parameters (+1%). Make it smaller, or accept it: dotnet build -p:UpdateAlphaBaseline=true.",
            diagnostics[0].GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, diagnostics[0].Severity);
        Assert.Equal(Baseline.FileName, Assert.Single(diagnostics[0].AdditionalLocations).GetLineSpan().Path);
        Assert.Equal(Same, diagnostics[0].Properties[DiagnosticProperties.Baseline]);
    }

    [Fact]
    public async Task TheLastDigitIsShownWhereItMatters() =>
        Assert.Contains("645,984 MACs instead of 645,983 MACs", (await Test(Replace("macs", "645983"), "AF1010").VerifyAsync())[0].GetMessage());

    [Theory]
    [InlineData("7%", true)]
    [InlineData("8%", false)]
    [InlineData("7%,40k", true)]
    [InlineData("7%,50k", false)]
    public async Task AToleranceIsAllowed(string tolerance, bool isReported) =>
        await Test(Replace("macs", "600000"), isReported ? "AF1010" : null).Property("_AlphaFlopsTolerance", tolerance).VerifyAsync();

    [Fact]
    public async Task ABadToleranceIsTold() =>
        await Test("{|AF3002:#|} costs\n" + Same).Property("_AlphaFlopsTolerance", "a bit").VerifyAsync();

    [Fact]
    public async Task AModelThatIsMissingIsTold()
    {
        var diagnostics = await Test("other | macs | 1", "AF1011").VerifyAsync();

        Assert.Equal("The baseline has nothing about 'Net', so that its growth would not be noticed. Add it: dotnet build -p:UpdateAlphaBaseline=true.", diagnostics[0].GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Fact]
    public async Task SoIsAMetricAndAnotherProfile()
    {
        Assert.StartsWith("The baseline of 'Net' lacks MACs, so", (await Test(Replace("macs", null), "AF1011").VerifyAsync())[0].GetMessage());
        Assert.StartsWith($"The baseline of 'Net' lacks α-FLOPs and time on the profile '{Profile}', so", (await Test(Same.Replace(Profile, "h200"), "AF1011").VerifyAsync())[0].GetMessage());
    }

    [Fact]
    public async Task WithoutABaselineThereIsNothingToSay() => await RuleTest.With().Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]")).VerifyAsync();

    [Fact]
    public async Task AModelThatThrowsIsNotCompared() =>
        await RuleTest.With(FakeTrace.Make(failure: new UnknownCost("no", null), isCertain: true)).Ignore("AF2001")
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]"))
            .File(Baseline.FileName, "other | macs | 1")
            .VerifyAsync();

    [Fact]
    public async Task ABadLineIsTold()
    {
        var diagnostics = await Test(Same + "\n{|AF3010:=======|}\n").VerifyAsync();
        Assert.Contains("merge markers", diagnostics[0].GetMessage());

        await Test(Same + "\n{|AF3010:nonsense|}\n").VerifyAsync();
    }

    private static AnalyzerTest Test(string baseline, string? rule = null) =>
        RuleTest.With().Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]", rule)).File(Baseline.FileName, baseline);

    private static string Replace(string metric, string? value) =>
        string.Join("\n", Same.Split('\n').Select(line => !line.Contains($"| {metric} |") ? line : value is null ? "" : $"Net | {metric} | {value}"));

    private static async Task<IEnumerable<string>> Now()
    {
        var diagnostics = await RuleTest.With().Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]")).File(Baseline.FileName, "").RunAsync();
        return diagnostics.Single(diagnostic => diagnostic.Id == "AF1011").Properties[DiagnosticProperties.Baseline]!.Split('\n');
    }
}
