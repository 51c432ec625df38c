using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class UnannotatedModuleTests
{
    private static AnalyzerTest Test => With(_ => new Traces.Trace { Failure = new Traces.UnknownCost("nothing fits", null) });

    /// <summary>A module that holds two convolutions, and what comes of inputs that are tried out.</summary>
    private static AnalyzerTest With(Func<string, Traces.Trace> run) => new(new UnannotatedModuleAnalyzer(_ => (entry, _) => entry.Inputs is null
        ? new Traces.Trace { Registered = FakeTrace.TwoConvolutions.Registered }
        : run(string.Join(" ", entry.Inputs))));

    [Fact]
    public async Task IsOffByDefault() => Assert.Empty(await Test.Source(RuleTest.Net).RunAsync());

    [Fact]
    public async Task SaysWhatAModuleHolds()
    {
        var diagnostics = await Test.Severity("AF1000", ReportDiagnostic.Info).Property("AlphaFlopsMaxParameters", "1")
            .Source(RuleTest.Net.Replace("class Net", "class {|AF1000:Net|}"))
            .VerifyAsync();

        Assert.Contains("\"budget\":[]", diagnostics[0].Properties[ReportJson.PropertyName]);
        Assert.Equal("'Net' holds 808 parameters. Say what goes into forward to count it: [ModelCost(\"1x3x224x224\")].", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task NamesInputsThatForwardRunsWith()
    {
        var tried = new List<string>();
        var diagnostics = await With(inputs =>
            {
                lock (tried) tried.Add(inputs);
                return inputs == "float32[1,3,32,32]" ? FakeTrace.TwoConvolutions : new Traces.Trace { Failure = new Traces.UnknownCost("too large", null) };
            })
            .Severity("AF1000", ReportDiagnostic.Info)
            .Source(RuleTest.Net.Replace("class Net", "class {|AF1000:Net|}"))
            .VerifyAsync();

        Assert.Equal(["float32[1,3,224,224]", "float32[1,3,32,32]"], tried);
        Assert.EndsWith("Say what goes into forward to count it: [ModelCost(\"1x3x32x32\")].", diagnostics[0].GetMessage());
        Assert.Equal("1x3x32x32", diagnostics[0].Properties[DiagnosticProperties.Inputs]);
    }

    [Fact]
    public async Task LeavesOutWhatIsDeclaredOrCannotBeMade() =>
        await Test.Severity("AF1000", ReportDiagnostic.Info)
            .Source(RuleTest.Annotated("[ModelCost]"))
            .Source("""
                public abstract class Base : Module<Tensor, Tensor> { protected Base() : base("base") { } }
                public sealed class Needs(int width) : Base { public override Tensor forward(Tensor x) => x * width; }
                public sealed class Open<T>() : Base { public override Tensor forward(Tensor x) => x; }
                public sealed class Listed() : Base { public override Tensor forward(Tensor x) => x; }
                public sealed class NoModule { }
                """)
            .File("alphaflops.json", """{ "models": [ { "create": "Listed", "inputs": ["2x2"] } ] }""")
            .VerifyAsync();
}
