using System.Collections.Immutable;
using AlphaFlops.Analyzers;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Rename;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Samples.Tests;

/// <summary>A sample in a workspace, edited at random as a person with an editor would, with one analyzer that sees every state.</summary>
internal sealed class WorkspaceSession : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ModelCostAnalyzer _analyzer = new();
    private readonly List<Solution> _history = [];
    private readonly Random _random;
    private readonly ProjectId _project;
    private Solution _now;

    public WorkspaceSession(string sample, int seed)
    {
        _random = new Random(seed);
        var folder = Path.Combine(Repository.Root, "samples", sample);
        var compilation = TestCompilation.Create([.. Directory.EnumerateFiles(folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs")
            .Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllText(file)))
            .Append(("ImplicitUsings.cs", "global using System.IO; global using System.Threading; global using System.Threading.Tasks;"))]);
        _project = ProjectId.CreateNewId();
        _now = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(_project, VersionStamp.Default, sample, sample, LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References,
            documents: compilation.SyntaxTrees.Select(tree => DocumentInfo.Create(DocumentId.CreateNewId(_project), Path.GetFileName(tree.FilePath),
                loader: TextLoader.From(TextAndVersion.Create(tree.GetText(), VersionStamp.Default)), filePath: tree.FilePath)),
            additionalDocuments: [Configuration(Path.Combine(folder, "alphaflops.json"))]));
    }

    /// <summary>Changes something, and says what.</summary>
    public async Task<string> EditAsync()
    {
        if (_history.Count > 20) _history.RemoveAt(0);
        var before = _now;
        var edit = _random.Next(20) switch
        {
            0 => await RenameAsync(),
            1 => DeleteFile(),
            2 or 3 => ChangeConfiguration(),
            < 8 => Undo(),
            < 12 => Comment(),
            < 16 => ChangeNumber(),
            _ => DeleteToken(),
        };
        if (!edit.StartsWith("undo", StringComparison.Ordinal)) _history.Add(before);
        return edit;
    }

    /// <summary>What the analyzer of the session says now.</summary>
    public Task<string[]> LiveAsync(CancellationToken cancellation = default) => RunAsync(_analyzer, cancellation);

    /// <summary>What a clean build would say.</summary>
    public Task<string[]> CleanAsync() => RunAsync(new ModelCostAnalyzer(), CancellationToken.None);

    public void Dispose() => _workspace.Dispose();

    private Project Project => _now.GetProject(_project)!;

    private async Task<string[]> RunAsync(DiagnosticAnalyzer analyzer, CancellationToken cancellation)
    {
        var compilation = (await Project.GetCompilationAsync(CancellationToken.None))!;
        var diagnostics = await compilation.WithAnalyzers([analyzer], Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. diagnostics.Select(Show).Order(StringComparer.Ordinal)];
    }

    private static string Show(Diagnostic diagnostic) => string.Join("\n",
    [
        diagnostic.ToString(),
        .. diagnostic.AdditionalLocations.Select(location => location.ToString()),
        .. diagnostic.Properties.Values.OfType<string>().Order(StringComparer.Ordinal),
    ]);

    private DocumentInfo Configuration(string path) => DocumentInfo.Create(DocumentId.CreateNewId(_project), Path.GetFileName(path),
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(File.ReadAllText(path)), VersionStamp.Default)), filePath: path);

    private T Any<T>(IEnumerable<T> all)
    {
        var list = all.ToImmutableArray();
        return list[_random.Next(list.Length)];
    }

    private string Undo()
    {
        if (_history.Count == 0) return "undo nothing";
        var at = _random.Next(_history.Count);
        _now = _history[at];
        _history.RemoveRange(at, _history.Count - at);
        return "undo";
    }

    private async Task<string> RenameAsync()
    {
        var document = Any(Project.Documents);
        var model = (await document.GetSemanticModelAsync())!;
        var members = (await document.GetSyntaxRootAsync())!.DescendantNodes().Where(node => node is MethodDeclarationSyntax { Identifier.Text: not "forward" } or VariableDeclaratorSyntax).ToArray();
        if (members.Length == 0 || model.GetDeclaredSymbol(Any(members)) is not { } symbol) return Comment();
        _now = await Renamer.RenameSymbolAsync(_now, symbol, new SymbolRenameOptions(), symbol.Name + "Renamed");
        return $"rename {symbol}";
    }

    private string DeleteFile()
    {
        var document = Any(Project.Documents.Where(document => document.Name is not "Usings.cs" and not "ModelCostAttribute.cs"));
        _now = _now.RemoveDocument(document.Id);
        return $"delete {document.Name}";
    }

    private string ChangeConfiguration()
    {
        var file = Project.AdditionalDocuments.Single();
        var text = file.GetTextAsync().GetAwaiter().GetResult().ToString();
        var changed = _random.Next(4) switch
        {
            0 => text.Replace("224", "192"),
            1 => text.Replace("\"1x3", "\"2x3"),
            2 => text.Remove(_random.Next(text.Length), 1),
            _ => text.Replace("resnet", "net"),
        };
        _now = _now.WithAdditionalDocumentText(file.Id, SourceText.From(changed));
        return "alphaflops.json";
    }

    private string Comment()
    {
        var (document, token) = AnyToken(token => true);
        Replace(document, new TextSpan(token.SpanStart, 0), Any(["/* note */ ", "// note\n", "\n\n", "  "]));
        return $"comment in {document.Name} at {token.SpanStart}";
    }

    private string ChangeNumber()
    {
        var (document, token) = AnyToken(token => token.IsKind(SyntaxKind.NumericLiteralToken) && token.Value is int);
        Replace(document, token.Span, ((int)token.Value! + _random.Next(-1, 3)).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return $"number in {document.Name} at {token.SpanStart}";
    }

    private string DeleteToken()
    {
        var (document, token) = AnyToken(token => token.Span.Length > 0);
        Replace(document, token.Span, "");
        return $"'{token}' deleted in {document.Name} at {token.SpanStart}";
    }

    private (Document Document, SyntaxToken Token) AnyToken(Func<SyntaxToken, bool> condition)
    {
        while (true)
        {
            var document = Any(Project.Documents);
            var tokens = document.GetSyntaxRootAsync().GetAwaiter().GetResult()!.DescendantTokens().Where(condition).ToArray();
            if (tokens.Length > 0) return (document, Any(tokens));
        }
    }

    private void Replace(Document document, TextSpan span, string text) =>
        _now = _now.WithDocumentText(document.Id, document.GetTextAsync().GetAwaiter().GetResult().WithChanges(new TextChange(span, text)));
}
