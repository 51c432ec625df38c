using System.Collections.Immutable;
using AlphaFlops.Analyzers.Incremental;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Tests.Incremental;

/// <summary>One analyzer that sees a project being edited, as an editor shows it.</summary>
internal sealed class EditingSession
{
    private readonly TraceCache _cache = new();
    private readonly ModelCostAnalyzer _analyzer;
    private readonly Stack<CSharpCompilation> _undo = [];
    private int _asked;

    public EditingSession(params (string Path, string Text)[] sources)
        : this(TestCompilation.Create(sources))
    {
    }

    public EditingSession(CSharpCompilation compilation)
    {
        Compilation = compilation;
        _analyzer = new ModelCostAnalyzer(_cache.For);
    }

    public CSharpCompilation Compilation { get; set; }

    /// <summary>The AdditionalFiles by path.</summary>
    public Dictionary<string, string> Files { get; set; } = [];

    public Dictionary<string, string> Properties { get; set; } = [];

    public Dictionary<string, string> EditorConfig { get; set; } = [];

    /// <summary>How many models were evaluated since this was last asked.</summary>
    public int TakeEvaluated()
    {
        var evaluated = _cache.Evaluated - _asked;
        _asked = _cache.Evaluated;
        return evaluated;
    }

    public void Replace(string path, string old, string @new)
    {
        var tree = Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var at = tree.GetText().ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {path}");
        Change(tree, new TextChange(new TextSpan(at, old.Length), @new));
    }

    public void Change(SyntaxTree tree, TextChange change)
    {
        _undo.Push(Compilation);
        Compilation = Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(change)));
    }

    public void Undo() => Compilation = _undo.Pop();

    public Task<string[]> AnalyzeAsync(CancellationToken cancellation = default) => AnalyzeAsync(_analyzer, Compilation, cancellation);

    /// <summary>What an analyzer says that never saw another version of the code.</summary>
    public Task<string[]> AnalyzeAfreshAsync() =>
        AnalyzeAsync(new ModelCostAnalyzer(), CSharpCompilation.Create(
            Compilation.AssemblyName,
            Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)),
            Compilation.References,
            Compilation.Options), CancellationToken.None);

    private async Task<string[]> AnalyzeAsync(DiagnosticAnalyzer analyzer, CSharpCompilation compilation, CancellationToken cancellation) =>
        [.. (await compilation.WithAnalyzers([analyzer], Options()).GetAnalyzerDiagnosticsAsync(cancellation)).Select(Show).Order(StringComparer.Ordinal)];

    private AnalyzerOptions Options() => new(
        [.. Files.Select(file => new TestFile(file.Key, file.Value))], new TestOptionsProvider(Properties.ToImmutableDictionary(), EditorConfig.ToImmutableDictionary()));

    private static string Show(Diagnostic diagnostic) => string.Join("\n",
    [
        diagnostic.ToString(),
        .. diagnostic.AdditionalLocations.Select(location => "  " + location),
        .. diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"  {property.Key}: {property.Value}"),
    ]);
}
