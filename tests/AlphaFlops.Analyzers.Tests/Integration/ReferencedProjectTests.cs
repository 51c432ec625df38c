using AlphaFlops.Reports;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AlphaFlops.Analyzers.Tests.Integration;

/// <summary>A module of a project that this one refers to: by its assembly, as the compiler of a build has it, and by its compilation, as an editor has it.</summary>
public sealed class ReferencedProjectTests
{
    private const string Library = """
        namespace Lib;

        [ModelCost("4x8", Arguments = "width: 8")]
        [ModelCost("float32[N,8]", Arguments = "width: 8", Symbols = "N=2", Mode = "train", Name = "training")]
        public sealed class Encoder : Module<Tensor, (Tensor, Tensor)>
        {
            private readonly Module<Tensor, Tensor> first;
            private readonly Module<Tensor, Tensor> second;

            public Encoder(int width, double dropout = 0.1) : base("encoder")
            {
                first = Linear(width, 2 * width);
                second = Sequential(("norm", LayerNorm(2 * width)), ("out", Linear(2 * width, 3)));
                RegisterComponents();
            }

            public override (Tensor, Tensor) forward(Tensor x)
            {
                var h = first.call(x).relu();
                return (second.call(h), h.view(-1, 2, x.shape[1]));
            }
        }

        public static class Factory
        {
            [ModelCost("4x8")]
            public static Module<Tensor, (Tensor, Tensor)> Small() => new Encoder(8);
        }

        public abstract class Base : Module<Tensor, Tensor>
        {
            protected Base() : base("base") => RegisterComponents();
        }
        """;

    private const string Head = """
        [ModelCost("4x8")]
        public sealed class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, (Tensor, Tensor)> encoder = new Lib.Encoder(8);
            private readonly Module<Tensor, Tensor> head = Linear(3, 2);

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor x)
            {
                var (y, h) = encoder.call(x);
                return head.call(y) + h.sum();
            }
        }
        """;

    public static TheoryData<bool> AssemblyOrCompilation => [false, true];

    [Theory]
    [MemberData(nameof(AssemblyOrCompilation))]
    public async Task CostsWhatItsBuildRecorded(bool isCompilation)
    {
        var model = await Model(Head, isCompilation, await Records());
        var whole = await Whole(Head);

        Assert.True(model.Complete, string.Join("; ", model.Unknown.Select(unknown => unknown.Reason)));
        Assert.Equal(
            (whole.Parameters, whole.Macs, whole.ElementOps, whole.MovedBytes, whole.ActivationBytes, whole.AlphaFlops, whole.Milliseconds),
            (model.Parameters, model.Macs, model.ElementOps, model.MovedBytes, model.ActivationBytes, model.AlphaFlops, model.Milliseconds));
        Assert.Equal(whole.Layers.Select(layer => (layer.Path, layer.Op, layer.Output, layer.Macs, layer.Parameters)), model.Layers.Select(layer => (layer.Path, layer.Op, layer.Output, layer.Macs, layer.Parameters)));
    }

    [Theory]
    [MemberData(nameof(AssemblyOrCompilation))]
    public async Task TrainingIsARunOfItsOwn(bool isCompilation)
    {
        var code = Head.Replace("\"4x8\"", "\"2x8\", Mode = \"train\"");
        var model = await Model(code, isCompilation, await Records());
        var whole = await Whole(code);

        Assert.True(model.Complete);
        Assert.Equal((whole.Macs, whole.ElementOps, whole.MovedBytes, whole.ActivationBytes), (model.Macs, model.ElementOps, model.MovedBytes, model.ActivationBytes));
    }

    [Theory]
    [InlineData("new Lib.Encoder(8)", "Lib.Factory.Small()", "4x8", "")]
    [InlineData("new Lib.Encoder(8)", "new Lib.Encoder(dropout: 0.1, width: 8)", "4x8", "")]
    [InlineData("\"4x8\"", "\"5x8\"", "5x8", "'Encoder' of 'Lib' is recorded there for float32[4,8] and float32[2,8] in training only; annotate it there with these inputs too: [ModelCost(\"float32[5,8]\")]")]
    [InlineData("new Lib.Encoder(8)", "new Lib.Encoder(8, 0.5)", "4x8", "'Encoder' of 'Lib' is recorded there for the arguments (8, 0.1) only, not for (8, 0.5); annotate it there with these Arguments too")]
    public async Task OnlyWhatWasRecordedIsKnown(string old, string changed, string input, string reason)
    {
        var records = await Records();
        foreach (var isCompilation in new[] { false, true })
        {
            var model = await Model(Head.Replace(old, changed), isCompilation, records);
            Assert.Equal(reason.Length == 0, model.Complete);
            if (reason.Length > 0) Assert.Equal(reason, model.Unknown[0].Reason);
            Assert.Equal(input, model.Inputs[0].Replace("float32[", "").Replace("]", "").Replace(",", "x"));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{ not json")]
    [InlineData("{ \"schema\": 99, \"records\": [] }")]
    [InlineData("{ \"schema\": 1, \"records\": [ { \"target\": \"M:Lib.Encoder.#ctor(System.Int32,System.Double)\", \"arguments\": \"(8, 0.1)\", \"inputs\": [ { \"type\": [ 3 ] } ] } ] }")]
    [InlineData("{ \"schema\": 1, \"records\": [ { \"target\": \"M:Lib.Encoder.#ctor(System.Int32,System.Double)\", \"arguments\": \"(8, 0.1)\", \"calls\": [ { \"op\": \"of a newer version\" } ] } ] }")]
    public async Task WithoutARecordTheNextStepIsNamed(string? records)
    {
        foreach (var isCompilation in new[] { false, true })
        {
            var model = await Model(Head, isCompilation, records);
            Assert.False(model.Complete);
            Assert.Equal("'Encoder' of 'Lib' has no source here, and no build recorded its cost; if it is a project of yours, use AlphaFlops there and annotate it: [ModelCost(\"1x3x224x224\")]", model.Unknown[0].Reason);
        }
    }

    [Theory]
    [MemberData(nameof(AssemblyOrCompilation))]
    public async Task ABaseClassOfAnotherProjectIsNotTakenForEmpty(bool isCompilation)
    {
        var model = await Model("[ModelCost(\"2x2\")]\npublic sealed class Net : Lib.Base { public override Tensor forward(Tensor x) => x; }", isCompilation, await Records());

        Assert.StartsWith("'Net' derives from 'Base' of 'Lib', whose source is not here", Assert.Single(model.Unknown).Reason);
    }

    [Fact]
    public async Task NothingIsRecordedUnlessAsked()
    {
        var diagnostics = await new AnalyzerTest(new ModelCostAnalyzer()).Source(Library).RunAsync();

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Properties.ContainsKey(TraceRecordJson.PropertyName));
    }

    private static async Task<string> Records()
    {
        var diagnostics = await new AnalyzerTest(new ModelCostAnalyzer()).Property("AlphaFlopsRecord", "true").Source(Library).RunAsync();
        var records = diagnostics.Where(diagnostic => diagnostic.Properties.ContainsKey(TraceRecordJson.PropertyName))
            .Select(diagnostic => diagnostic.Properties[TraceRecordJson.PropertyName]!).ToArray();
        Assert.Equal(3, records.Length);
        return TraceRecordJson.WriteFile(records);
    }

    private static async Task<ModelReport> Model(string code, bool isCompilation, string? records)
    {
        var library = TestCompilation.Create(("Lib.cs", Library)).WithAssemblyName("Lib");
        var test = new AnalyzerTest(new ModelCostAnalyzer()).Reference(isCompilation ? library.ToMetadataReference() : library.ToReference()).Source(code);
        if (records is not null) test.File("/bin/Lib.alphaflops.json", records);
        return Report(await test.RunAsync(), "Net");
    }

    private static async Task<ModelReport> Whole(string code) =>
        Report(await new AnalyzerTest(new ModelCostAnalyzer()).Source(Library, "Lib.cs").Source(code).RunAsync(), "Net");

    private static ModelReport Report(IEnumerable<Diagnostic> diagnostics, string name) => Assert.Single(diagnostics
        .Where(diagnostic => diagnostic.Properties.ContainsKey(ReportJson.PropertyName))
        .Select(diagnostic => ReportJson.TryReadModel(diagnostic.Properties[ReportJson.PropertyName]!, out var model, out _) ? model : throw new FormatException()),
        model => model.Name == name);
}
