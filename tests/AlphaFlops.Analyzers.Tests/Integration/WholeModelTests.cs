using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Tests.Integration;

/// <summary>The analyzer as it ships, on code that goes wrong in every way.</summary>
public sealed class WholeModelTests
{
    private static AnalyzerTest Test => new AnalyzerTest(new ModelCostAnalyzer()).Ignore("AF1001");

    private const string Classifier = """
        public sealed class Classifier : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> features;
            private readonly Module<Tensor, Tensor> head;

            public Classifier(int width = 8, int classes = 10) : base("classifier")
            {
                features = Conv2d(3, width, 3, padding: 1);
                head = Linear(width * 32 * 32, classes);
                RegisterComponents();
            }

            public override Tensor forward(Tensor x) => head.call(features.call(x).relu().flatten(1));
        }
        """;

    [Fact]
    public async Task CountsExactly()
    {
        var diagnostics = await Test.Source("[ModelCost(\"1x3x32x32\", Arguments = \"width: 16\", MaxMacs = \"100k\")]\n" + Classifier).RunAsync();

        // 16·3·9·32·32 of the convolution and 16·32·32·10 of the linear layer.
        Assert.Contains("'Classifier' costs 606 kMACs, 1.21 MFLOPs", diagnostics.Single(d => d.Id == "AF1001").GetMessage());
        Assert.EndsWith("over its budget of 100 k by 506%. Largest: features (73%), head (27%).", diagnostics.Single(d => d.Id == "AF1002").GetMessage());
        Assert.Equal(2, diagnostics.Length);
    }

    [Fact]
    public async Task AnInputOfTheWrongRankThrows()
    {
        var diagnostics = await Test.Source("[ModelCost(\"3x32\")]\n" + Classifier).RunAsync();

        var failure = diagnostics.Single(d => d.Id == "AF2001");
        Assert.StartsWith("'Classifier' is certain to throw for float32[3,32]: 'features': conv2d expects 3 or 4 dimensions, gets float32[3,32]", failure.GetMessage());
        Assert.Equal("Test0.cs", failure.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task RunsAMethodOnItsInputsAndArguments()
    {
        var diagnostics = await Test
            .Source("""
                public static class Sampler
                {
                    [ModelCost("1x8", Arguments = "steps: 3")]
                    public static Tensor {|AF1001:Sample|}(Tensor x, int steps = 2)
                    {
                        var layer = Linear(8, 8);
                        for (var i = 0; i < steps; i++) x = layer.call(x);
                        return x;
                    }
                }
                """)
            .VerifyAsync();

        Assert.StartsWith("'Sampler.Sample' costs 192 MACs, 384 FLOPs, ", diagnostics[0].GetMessage());
        Assert.EndsWith(" for float32[1,8] on Quadro T2000 (published profile, not this machine); it holds 72 parameters.", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task AConstructorThatThrows() =>
        await Test
            .Source("""
                [ModelCost("2x2")]
                public sealed class Net : Module<Tensor, Tensor>
                {
                    public Net(int width = 0) : base("net")
                    {
                        if (width < 1) {|AF2001:throw new ArgumentOutOfRangeException(nameof(width));|}
                    }

                    public override Tensor forward(Tensor x) => x;
                }
                """)
            .VerifyAsync();

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("for (var i = 0; i >= 0; i++) { features = Linear(2, 2); }")]
    [InlineData("features = new Net();")]
    [InlineData("features = Make(1); Module<Tensor, Tensor> Make(int depth) => Make(depth + 1);")]
    public async Task WhatNeverEndsIsIncompleteAndFast(string constructor)
    {
        var started = DateTime.UtcNow;
        var diagnostics = await Test
            .Source($$"""
                [ModelCost("2x2")]
                public sealed class Net : Module<Tensor, Tensor>
                {
                    private Module<Tensor, Tensor>? features;
                    public Net() : base("net") { {{constructor}} RegisterComponents(); }
                    public override Tensor forward(Tensor x) => features!.call(x);
                }
                """)
            .RunAsync();

        Assert.Contains(diagnostics, d => d.Id is "AF2010" or "AF2001");
        Assert.True(DateTime.UtcNow - started < TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("features = Conv2d(3, ")]
    [InlineData("features = Unknown(3, 4);")]
    [InlineData("return 3")]
    [InlineData("features = new();")]
    [InlineData("}")]
    public async Task CodeThatDoesNotCompileIsTheCompilersMatter(string statement) =>
        await Test.AllowCompilerErrors().Source("[ModelCost(\"1x3x32x32\")]\n" + Classifier.Replace("features = Conv2d(3, width, 3, padding: 1);", statement)).RunAsync();

    [Theory]
    [InlineData("[ModelCost(3)]")]
    [InlineData("[ModelCost(\"1x3x32x32\", MaxMacs = 4)]")]
    [InlineData("[ModelCost(\"1x3x32x32\", MaxMac = \"4\")]")]
    [InlineData("[ModelCost(\"1x3x32x32\", Name = nameof(Nothing))]")]
    [InlineData("[ModelCost(\"1x3x32x32\", ]")]
    [InlineData("[ModelCost(null)]")]
    [InlineData("[ModelCost(null, null)]")]
    public async Task AttributesThatDoNotCompile(string attribute) =>
        await Test.AllowCompilerErrors().Source(attribute + "\n" + Classifier).RunAsync();

    [Fact]
    public async Task TenThousandLayers()
    {
        var diagnostics = await Test
            .Source("""
                [ModelCost("1x8", MaxMacs = "100k", MaxLayers = "macs 100 | layers.3: macs 10k")]
                public sealed class Deep : Module<Tensor, Tensor>
                {
                    private readonly TorchSharp.Modules.ModuleList<Module<Tensor, Tensor>> layers = ModuleList<Module<Tensor, Tensor>>();

                    public Deep() : base("deep")
                    {
                        for (var i = 0; i < 10_000; i++) layers.Add(Linear(8, 8));
                        RegisterComponents();
                    }

                    public override Tensor forward(Tensor x)
                    {
                        foreach (var layer in layers) x = layer.call(x);
                        return x;
                    }
                }
                """)
            .RunAsync();

        Assert.Contains("'Deep' costs 640 kMACs", diagnostics.Single(d => d.Id == "AF1001").GetMessage());
        Assert.Contains("over its budget of 100 k by 540%. Largest: layers.* (100%).", diagnostics.Single(d => d.Id == "AF1002").GetMessage());
    }

    [Fact]
    public async Task CancellationIsNotRemembered()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var test = Test.Source("[ModelCost(\"1x3x32x32\")]\n" + Classifier);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.RunAsync(cancelled.Token));
        Assert.Single(await test.RunAsync());
    }

    [Fact]
    public async Task TheSameEveryTime()
    {
        var source = string.Concat(Enumerable.Range(0, 20).Select(i => "[ModelCost(\"1x3x32x32\", MaxMacs = \"1k\")]\n" + Classifier.Replace("Classifier", "C" + i) + "\n"));
        var first = await Test.Source(source).RunAsync();
        var second = await Test.Source(source).RunAsync();

        Assert.Equal(40, first.Length);
        Assert.Equal(first.Select(d => d.ToString()), second.Select(d => d.ToString()));
    }
}
