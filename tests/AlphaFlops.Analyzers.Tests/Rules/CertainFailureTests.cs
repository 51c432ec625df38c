using AlphaFlops.Testing;
using AlphaFlops.Traces;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class CertainFailureTests
{
    [Fact]
    public async Task StandsWhereTheModelThrows()
    {
        var code = RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]").Replace("=> x;", "=> {|AF2001:x|};");
        var start = Markup.Parse(code).Spans[0].Span.Start;
        var trace = FakeTrace.Make(failure: new UnknownCost("conv2d expects 64 channels, gets 128", new SourcePlace("Test0.cs", 1, 1, 1, 1, start, 1)), isCertain: true);
        var diagnostics = await RuleTest.With(trace).Source(code).VerifyAsync();

        Assert.Equal("'Net' is certain to throw for float32[1,3,32,32]: conv2d expects 64 channels, gets 128.", diagnostics[0].GetMessage());
        Assert.Single(diagnostics[0].AdditionalLocations);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Elsewhere.cs")]
    public async Task StandsAtTheModelWhereThePlaceIsNotInThisProject(string? file)
    {
        var place = file is null ? null : new SourcePlace(file, 1, 1, 1, 1, 0, 1);
        await RuleTest.With(FakeTrace.Make(failure: new UnknownCost("no", place), isCertain: true))
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]", "AF2001"))
            .VerifyAsync();
    }

    [Fact]
    public async Task AFailureThatIsNotCertainIsOnlyIncomplete()
    {
        var diagnostics = await RuleTest.With(FakeTrace.Make(failure: new UnknownCost("too deep", null)))
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]", "AF2010"))
            .VerifyAsync();

        Assert.Equal("The cost of 'Net' leaves something out: too deep.", diagnostics[0].GetMessage());
    }
}
