using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

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

    /// <summary>What else an editor changes: options, paths, other projects. The answers are those of a fresh analyzer, and undone they are the old ones.</summary>
    public static TheoryData<string, int> Changes => new()
    {
        { "a file renamed", 3 },
        { "a file with two names", 3 },
        { "files in another order", 3 },
        { "a symbol of the preprocessor", 3 },
        { "warnings as errors", 3 },
        { "a reference more", 3 },
        { "the severity of a rule", 3 },
        { "a property", 0 },
        { "a property that nobody reads", 0 },
        { "a budget in .editorconfig", 0 },
        { "an input of a model in alphaflops.json", 1 },
        { "a comment in alphaflops.json", 0 },
        { "a model more in alphaflops.json", 1 },
        { "another file", 0 },
        { "the text of another file", 0 },
        { "a profile", 0 },
        { "a baseline", 0 },
        { "a comment that makes a file a tool's", 0 },
        { "a comment at the end of a line", 0 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task WhatTheAnswersDependOnIsNoticed(string change, int evaluated)
    {
        var session = Session();
        session.Files["/p/alphaflops.json"] = Json;
        session.Files["/p/notes.txt"] = "notes";
        session.Files["/p/own.json"] = "{}";
        var before = await session.AnalyzeAsync();
        Assert.Equal(3, session.TakeEvaluated());

        var (compilation, files) = (session.Compilation, session.Files.ToArray());
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        switch (change)
        {
            case "a file renamed": session.Compilation = compilation.ReplaceSyntaxTree(Tree("Large.cs"), Tree("Large.cs").WithFilePath("Big.cs")); break;
            case "a file with two names": session.Compilation = compilation.AddSyntaxTrees(Tree("Elsewhere.cs").WithFilePath("Large.cs").WithChangedText(SourceText.From("// nothing"))); break;
            case "files in another order": session.Compilation = compilation.RemoveSyntaxTrees(Tree("Small.cs")).AddSyntaxTrees(Tree("Small.cs")); break;
            case "a symbol of the preprocessor":
                session.Compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => tree.WithRootAndOptions(tree.GetRoot(), options.WithPreprocessorSymbols("MORE"))));
                break;
            case "warnings as errors": session.Compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error)); break;
            case "a reference more":
                session.Compilation = compilation.AddReferences(CSharpCompilation.Create("Other", references: compilation.References, options: compilation.Options).ToMetadataReference());
                break;
            case "the severity of a rule":
                session.Compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("AF1001", ReportDiagnostic.Warn)]));
                break;
            case "a property": session.Properties["build_property.AlphaFlopsMaxParameters"] = "1"; break;
            case "a property that nobody reads": session.Properties["build_property.Other"] = "1"; break;
            case "a budget in .editorconfig": session.EditorConfig["alphaflops.max_macs"] = "1"; break;
            case "an input of a model in alphaflops.json": session.Files["/p/alphaflops.json"] = Json.Replace("3x8", "5x8"); break;
            case "a comment in alphaflops.json": session.Files["/p/alphaflops.json"] = "\n\n" + Json; break;
            case "a model more in alphaflops.json": session.Files["/p/alphaflops.json"] = Json.Replace("] }\n]", "] },\n{ \"name\": \"more\", \"create\": \"Large\", \"inputs\": [\"9x64\"] }\n]"); break;
            case "another file": session.Files["/p/more.txt"] = "more"; break;
            case "the text of another file": session.Files["/p/notes.txt"] = "other notes"; break;
            case "a profile": session.Properties["build_property.AlphaFlopsProfile"] = "/p/own.json"; break;
            case "a baseline": session.Files["/p/alphaflops.baseline.txt"] = "small parameters 1\n"; break;
            case "a comment that makes a file a tool's": session.Replace("Helpers.cs", "public static class", "// <auto-generated/>\npublic static class"); break;
            case "a comment at the end of a line": session.Replace("Large.cs", "Linear(64, 4);", "Linear(64, 4); // four"); break;
            default: Assert.Fail(change); break;
        }

        Assert.Equal(await session.AnalyzeAfreshAsync(), await session.AnalyzeAsync());
        Assert.True(evaluated >= session.TakeEvaluated(), change);
        (session.Compilation, session.Files, session.Properties, session.EditorConfig) = (compilation, files.ToDictionary(), [], []);
        Assert.Equal(before, await session.AnalyzeAsync());

        SyntaxTree Tree(string path) => compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
    }

    [Fact]
    public async Task AnEditInAProjectReferredToIsNoticed()
    {
        const string Library = "public static class Far { public const int Width = 4; }";
        CSharpCompilation Referred(string code) => CSharpCompilation.Create("Far", [CSharpSyntaxTree.ParseText(code)], TestReferences.Framework, new(OutputKind.DynamicallyLinkedLibrary));
        var session = Session();
        var near = session.Compilation;
        session.Compilation = near.AddReferences(Referred(Library).ToMetadataReference());
        session.Replace("Sizes.cs", "Width = 4", "Width = Far.Width");
        await session.AnalyzeAsync();

        var old = session.Compilation.References.Last();
        session.Compilation = session.Compilation.ReplaceReference(old, Referred(Library.Replace("4", "6")).ToMetadataReference());

        Assert.Equal(await session.AnalyzeAfreshAsync(), await session.AnalyzeAsync());
    }

    [Fact]
    public async Task TypingInACommentMovesWhatWasSaid()
    {
        var session = Session();
        session.Replace("Small.cs", "[ModelCost(\"1x8\")]", "/* one */ [ModelCost(\"1x8\", MaxMacs = \"1\")]");
        session.Replace("Large.cs", "[ModelCost", "// a comment\n[ModelCost");
        await session.AnalyzeAsync();
        session.TakeEvaluated();
        foreach (var (path, old, @new) in new[] { ("Large.cs", "// a comment", "// a longer comment"), ("Large.cs", "longer", "much longer"), ("Small.cs", "/* one */", "/* two */"), ("Small.cs", "two", "three") })
        {
            session.Replace(path, old, @new);
            Assert.Equal(await session.AnalyzeAfreshAsync(), await session.AnalyzeAsync());
        }

        Assert.Equal(0, session.TakeEvaluated());
    }

    private const string Json = """
        { "models": [
        { "name": "wide", "create": "Small", "inputs": ["3x8"] }
        ] }
        """;

    private static EditingSession Session() =>
        new(("Small.cs", Small), ("Large.cs", Large), ("Sizes.cs", Sizes), ("Helpers.cs", Helpers), ("Elsewhere.cs", Elsewhere));
}
