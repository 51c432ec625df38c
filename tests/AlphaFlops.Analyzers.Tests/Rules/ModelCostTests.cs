using AlphaFlops.Reports;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Rules;

public sealed class ModelCostTests
{
    [Fact]
    public async Task SaysWhatAModelCostsAtItsName()
    {
        var diagnostics = await RuleTest.With()
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]", "AF1001"))
            .VerifyAsync();

        Assert.StartsWith("'Net' costs 646 kMACs, 1.29 MFLOPs, ", diagnostics[0].GetMessage());
        Assert.EndsWith(" for float32[1,3,32,32] on Quadro T2000 (published profile, not this machine); it holds 808 parameters.", diagnostics[0].GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Fact]
    public async Task CarriesTheModelOfTheReport()
    {
        var diagnostics = await RuleTest.With()
            .Source("namespace A.B;\n" + RuleTest.Annotated("[ModelCost(\"1x3x32x32\", Name = \"small\", Mode = \"train\", MaxMacs = \"1G\")]", "AF1001"), "src/Net.cs")
            .VerifyAsync();

        Assert.True(ReportJson.TryReadModel(diagnostics[0].Properties[ReportJson.PropertyName]!, out var model, out _));
        Assert.Equal("small", model.Name);
        Assert.Equal("A.B.Net", model.Type);
        Assert.Equal(("src/Net.cs", 3, "train"), (model.File, model.Line, model.Mode));
        Assert.Equal(["float32[1,3,32,32]"], model.Inputs);
        Assert.Equal(FakeTrace.Parameters, model.Parameters);
        Assert.Equal("macs", Assert.Single(model.Budget).Metric);
        Assert.True(model.Complete);
    }

    [Fact]
    public async Task PointsAtTheLargestLayers()
    {
        var code = RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]");
        var start = code.IndexOf("RegisterComponents", StringComparison.Ordinal);
        var diagnostics = await RuleTest.With(FakeTrace.Make(place: new SourcePlace("Test0.cs", 1, 1, 1, 1, start, 10))).Source(code).RunAsync();

        Assert.Equal(start, Assert.Single(Assert.Single(diagnostics).AdditionalLocations).SourceSpan.Start);
    }

    [Fact]
    public async Task SaysAtLeastWhereSomethingIsUnknown()
    {
        var diagnostics = await RuleTest.With(FakeTrace.Make(unknowns: [new UnknownCost("no idea", null)]))
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]"))
            .RunAsync();

        Assert.Contains("costs at least 646 kMACs", diagnostics.Single(d => d.Id == "AF1001").GetMessage());
        Assert.Contains("\"complete\":false", diagnostics.Single(d => d.Id == "AF1001").Properties[ReportJson.PropertyName]);
    }

    [Fact]
    public async Task NamesAFactoryByTypeAndMember()
    {
        var diagnostics = await RuleTest.With()
            .Source(RuleTest.Net + """
                public static class Models
                {
                    [ModelCost("1x3x32x32")] public static Net {|AF1001:Wide|}() => new(64);
                    [ModelCost("1x3x32x32")] public static Net {|AF1001:Thin|} => new(4);
                    [ModelCost("1x3x32x32")] public static readonly Net {|AF1001:Held|} = new(4);
                    [ModelCost] public static void {|AF1001:Sample|}() { }
                }
                """)
            .VerifyAsync();

        Assert.Equal(["Models.Wide", "Models.Thin", "Models.Held", "Models.Sample"], diagnostics.Select(d => d.GetMessage().Split('\'')[1]));
    }

    [Fact]
    public async Task ReportsAPartialClassWhereTheAttributeStands()
    {
        await RuleTest.With()
            .Source("public partial class Net : Module<Tensor, Tensor> { public Net() : base(\"net\") { } }", "Net.g.cs")
            .Source("[ModelCost(\"1x3x32x32\")] public partial class {|AF1001:Net|} { public override Tensor forward(Tensor x) => x; }", "Net.cs")
            .VerifyAsync();
    }

    [Fact]
    public async Task EachAttributeIsAModel()
    {
        var diagnostics = await RuleTest.With()
            .Source(RuleTest.Annotated("[ModelCost(\"1x3x32x32\")]\n[ModelCost(\"8x3x32x32\")]\n[ModelCost(\"8x3x32x32\", Mode = \"train\")]"))
            .RunAsync();

        Assert.Equal(
            ["Net(1x3x32x32)", "Net(8x3x32x32)", "Net(8x3x32x32, train)"],
            diagnostics.Select(d => d.GetMessage().Split('\'')[1]).OrderBy(name => name, StringComparer.Ordinal));
    }

    [Fact]
    public async Task IsSilentWithoutTorchSharpAndWithoutModels()
    {
        Assert.Empty(await RuleTest.With().WithoutTorchSharp().Source("[AlphaFlops.ModelCost(\"1x3\")] class Net { }").File("alphaflops.json", "{ nonsense").RunAsync());
        Assert.Empty(await RuleTest.With().Source(RuleTest.Net).RunAsync());
    }
}
