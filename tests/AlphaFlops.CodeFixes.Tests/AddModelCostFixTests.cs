using AlphaFlops.Analyzers;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.CodeFixes.Tests;

public sealed class AddModelCostFixTests
{
    private static CodeFixTest Test => new CodeFixTest(new UnannotatedModuleAnalyzer(), new AddModelCostFix(), RuleIds.UnannotatedModule)
        .Severity(RuleIds.UnannotatedModule, ReportDiagnostic.Info);

    private static string Net(string name, string layers, string forward, string parameters = "Tensor x") => $$"""
        public sealed class {{name}} : Module<{{string.Join(", ", parameters.Split(',').Select(_ => "Tensor"))}}, Tensor>
        {
            {{layers}}
            public {{name}}() : base("net") => RegisterComponents();
            public override Tensor forward({{parameters}}) => {{forward}};
        }
        """;

    [Theory]
    [InlineData("\"1x3x224x224\"", "readonly Module<Tensor, Tensor> a = Conv2d(3, 8, 3);", "a.call(x)")]
    [InlineData("\"1x1x28x28\"", "readonly Module<Tensor, Tensor> a = Conv2d(1, 8, 3), b = Linear(8 * 26 * 26, 10);", "b.call(a.call(x).flatten(1))")]
    [InlineData("\"1x784\"", "readonly Module<Tensor, Tensor> a = Linear(784, 10);", "a.call(x)")]
    [InlineData("\"int64[1,224]\"", "readonly Module<Tensor, Tensor> a = Embedding(100, 32), b = Linear(32, 10);", "b.call(a.call(x))")]
    [InlineData("\"1x4x224\"", "readonly Module<Tensor, Tensor> a = Conv1d(4, 8, 3);", "a.call(x)")]
    [InlineData("\"1x16x224x224\"", "readonly Module<Tensor, Tensor> a = ConvTranspose2d(16, 8, 2);", "a.call(x)")]
    [InlineData("\"1x16x32\"", "readonly Module<Tensor, Tensor> a = Linear(32, 8);", "a.call(x).view(1, 16, 8)")]
    public async Task AddsAnInputThatForwardRunsWith(string input, string layers, string forward)
    {
        var code = Net("Net", layers, forward);
        var result = await Test.Source(code).FixFirstAsync();

        Assert.Equal($"Add [ModelCost({input})]", result.Title);
        Assert.Equal($"[ModelCost({input})]\n{code}", result.Code);
    }

    [Fact]
    public async Task GivesEveryParameterOne()
    {
        var result = await Test.Source(Net("Net", "readonly Module<Tensor, Tensor> a = Linear(8, 8);", "a.call(x) + y", "Tensor x, Tensor y")).FixFirstAsync();

        Assert.StartsWith("[ModelCost(\"1x8\", \"1x8\")]\n", result.Code);
    }

    [Theory]
    [InlineData("readonly Module<Tensor, Tensor> a = Linear(7, 8), b = Conv2d(3, 4, 5);", "b.call(a.call(x))", "Tensor x")]
    [InlineData("readonly Module<Tensor, Tensor> a = ReLU();", "a.call(x)", "Tensor x")]
    public async Task OffersNothingWhereNothingRuns(string layers, string forward, string parameters) =>
        await Test.Source(Net("Net", layers, forward, parameters)).VerifyNoFixAsync();

    [Fact]
    public async Task AnnotatesAllAtOnceWithTheIndentOfEach()
    {
        var inner = Net("B", "readonly Module<Tensor, Tensor> a = Linear(5, 8);", "a.call(x)").Replace("\n", "\n    ");
        var result = await Test
            .Source($"namespace N\n{{\n    /// <summary>Says b.</summary>\n    [Serializable]\n    {inner}\n}}\n" + Net("A", "readonly Module<Tensor, Tensor> a = Linear(3, 8);", "a.call(x)"))
            .Source(Net("C", "readonly Module<Tensor, Tensor> a = Linear(4, 8);", "a.call(x)"))
            .FixAllAsync();

        Assert.Contains("    /// <summary>Says b.</summary>\n    [ModelCost(\"1x5\")]\n    [Serializable]\n    public sealed class B", result.Code);
        Assert.Contains("}\n[ModelCost(\"1x3\")]\npublic sealed class A", result.Code);
        Assert.StartsWith("[ModelCost(\"1x4\")]\npublic sealed class C", result["Test1.cs"]);
    }
}
