using AlphaFlops.Reports;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class UnannotatedModuleTests
{
    // Nothing that this module holds says what goes into it.
    private static AnalyzerTest Test => new(new UnannotatedModuleAnalyzer(_ => (_, _, _) => new Traces.Trace { Registered = FakeTrace.TwoConvolutions.Registered }));

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
    public async Task LeavesOutWhatIsDeclaredOrCannotBeMade() =>
        await Test.Severity("AF1000", ReportDiagnostic.Info)
            .Source(RuleTest.Annotated("[ModelCost]"))
            .Source("""
                public abstract class Base : Module<Tensor, Tensor> { protected Base() : base("base") { } }
                public sealed class Needs(int width) : Base { public override Tensor forward(Tensor x) => x * width; }
                public sealed class Open<T>() : Base { public override Tensor forward(Tensor x) => x; }
                public sealed class Listed() : Base { public override Tensor forward(Tensor x) => x; }
                public class OnlyDerived : Module<Tensor, Tensor> { protected OnlyDerived() : base("base") { } public override Tensor forward(Tensor x) => x; }
                public class {|AF1000:Made|} : Module<Tensor, Tensor> { protected Made() : base("made") { } public static Made One() => new(); public override Tensor forward(Tensor x) => x; }
                public sealed class NoModule { }
                """)
            .File("alphaflops.json", """{ "models": [ { "create": "Listed", "inputs": ["2x2"] } ] }""")
            .VerifyAsync();
}
