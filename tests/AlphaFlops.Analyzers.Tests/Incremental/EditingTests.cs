namespace AlphaFlops.Analyzers.Tests.Incremental;

/// <summary>What an edit evaluates again, and that the answers are always those of a fresh analyzer.</summary>
public sealed class EditingTests
{
    private const string Small = """
        [ModelCost("1x8")]
        public sealed class Small : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> layer;

            public Small() : base("small")
            {
                layer = Linear(8, Sizes.Width);
                RegisterComponents();
            }

            public override Tensor forward(Tensor x) => Helpers.Activate(layer.call(x));
        }
        """;

    private const string Large = """
        [ModelCost("1x64")]
        public sealed class Large : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> layer;

            public Large() : base("large")
            {
                layer = Linear(64, 4);
                RegisterComponents();
            }

            public override Tensor forward(Tensor x) => layer.call(x);
        }
        """;

    private const string Sizes = """
        public static class Sizes
        {
            public const int Width = 4;
            public static int Unused() { return 1; }
        }
        """;

    private const string Helpers = """
        public static class Helpers
        {
            public static Tensor Activate(Tensor x) => x.relu();
        }
        """;

    private const string Elsewhere = """
        public static class Elsewhere
        {
            public static int Typing() { return 1; }
        }
        """;

    public static TheoryData<string, string, string, string, int> Edits => new()
    {
        { "nothing that a model reads", "Elsewhere.cs", "return 1", "return 1 + 2", 0 },
        { "a body in a file of which only declarations are read", "Sizes.cs", "return 1", "return 2", 0 },
        { "a comment above everything", "Small.cs", "[ModelCost", "// one\n// two\n[ModelCost", 0 },
        { "a comment within", "Large.cs", "Linear(64, 4)", "Linear(64, /* was 8 */ 4)", 0 },
        { "line breaks", "Large.cs", "Linear(64, 4)", "Linear(\n64,\n4)", 0 },
        { "a layer", "Large.cs", "Linear(64, 4)", "Linear(64, 5)", 1 },
        { "a body that one model reads", "Helpers.cs", "x.relu()", "x.relu().matmul(ones(4, 9))", 1 },
        { "a constant", "Sizes.cs", "Width = 4", "Width = 6", 2 },
        { "a member more", "Elsewhere.cs", "public static int", "public static int Other;\npublic static int", 2 },
        { "an input", "Small.cs", "1x8", "2x8", 2 },
        { "code that does not compile", "Large.cs", "Linear(64, 4)", "Linear(64, )", 1 },
        { "a brace too few", "Elsewhere.cs", "}", "", 2 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task EvaluatesAgainOnlyWhatReadsTheChange(string edit, string path, string old, string @new, int evaluated)
    {
        var session = Session();
        await session.AnalyzeAsync();
        Assert.Equal(2, session.TakeEvaluated());

        session.Replace(path, old, @new);

        var expected = await session.AnalyzeAfreshAsync();
        Assert.Equal(expected, await session.AnalyzeAsync());
        Assert.True(evaluated == session.TakeEvaluated(), edit);
        session.Undo();
        Assert.Equal(await session.AnalyzeAfreshAsync(), await session.AnalyzeAsync());
    }

    [Fact]
    public async Task TheSameCompilationIsEvaluatedOnce()
    {
        var session = Session();

        var first = await session.AnalyzeAsync();

        Assert.Equal(first, await session.AnalyzeAsync());
        Assert.Equal(2, session.TakeEvaluated());
    }

    [Fact]
    public async Task StatementsAtTheTopOfAProgramAreABody()
    {
        var session = Session();
        session.Compilation = session.Compilation.WithOptions(session.Compilation.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication))
            .AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("System.Console.WriteLine(1);", (Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)session.Compilation.SyntaxTrees[0].Options, "Program.cs"));
        await session.AnalyzeAsync();
        session.TakeEvaluated();

        session.Replace("Program.cs", "WriteLine(1)", "WriteLine(2)");

        Assert.Equal(await session.AnalyzeAfreshAsync(), await session.AnalyzeAsync());
        Assert.Equal(0, session.TakeEvaluated());
    }

    [Fact]
    public async Task ACancelledAnalysisLeavesNothingBehind()
    {
        var session = Session();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.AnalyzeAsync(cancelled.Token));

        Assert.Equal(await session.AnalyzeAfreshAsync(), await session.AnalyzeAsync());
    }

    private static EditingSession Session() =>
        new(("Small.cs", Small), ("Large.cs", Large), ("Sizes.cs", Sizes), ("Helpers.cs", Helpers), ("Elsewhere.cs", Elsewhere));
}
