using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class IncompleteCostTests
{
    [Fact]
    public async Task StandsAtItsCause()
    {
        var code = RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]").Replace("=> x;", "=> {|AF2010:x|};");
        var place = new SourcePlace("Test0.cs", 7, 52, 7, 53, Markup.Parse(code).Spans[0].Span.Start, 1);
        var unknown = new UnknownCost("a branch depends on data", place);
        var diagnostics = await RuleTest.With(FakeTrace.Make(unknowns: [unknown, unknown])).Source(code).VerifyAsync();

        Assert.Equal("The cost of 'Net' leaves something out: a branch depends on data (2 times).", diagnostics[0].GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Fact]
    public async Task StandsAtTheModelAndNamesAPlaceElsewhere()
    {
        var diagnostics = await RuleTest.With(FakeTrace.Make(unknowns: [new UnknownCost("no body", new SourcePlace("/x/Lib.cs", 3, 4, 3, 5, 0, 1))]))
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]", "AF2010"))
            .VerifyAsync();

        Assert.Equal("The cost of 'Net' leaves something out at Lib.cs(3,4): no body.", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task StrictIsAWarning()
    {
        var diagnostics = await RuleTest.With(FakeTrace.Make(unknowns: [new UnknownCost("no", null)])).Property("AlphaFlopsStrict", "True")
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]", "AF2010"))
            .VerifyAsync();

        Assert.Equal(DiagnosticSeverity.Warning, diagnostics[0].Severity);
    }

    [Fact]
    public async Task TenAreEnough()
    {
        var unknowns = Enumerable.Range(0, 25).Select(i => new UnknownCost($"cause {i:00}", null)).ToArray();
        var diagnostics = await RuleTest.With(FakeTrace.Make(unknowns: unknowns)).Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]")).RunAsync();

        var messages = diagnostics.Where(d => d.Id == "AF2010").Select(d => d.GetMessage()).ToArray();
        Assert.Equal(10, messages.Length);
        Assert.Contains("The cost of 'Net' leaves something out: cause 09. And 15 more.", messages);
    }
}
