using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AlphaFlops.Testing;

/// <summary>Runs an analyzer over a small project in a workspace, lets a fix change it, and compares the files. What has been fixed must compile.</summary>
public sealed class CodeFixTest(DiagnosticAnalyzer analyzer, CodeFixProvider fix, params string[] ids)
{
    private readonly List<(string Path, string Text)> _sources = [];
    private readonly List<(string Path, string Text)> _files = [];
    private readonly Dictionary<string, ReportDiagnostic> _severities = [];
    private ImmutableDictionary<string, string> _global = ImmutableDictionary<string, string>.Empty;

    public CodeFixTest Source(string code, string? path = null)
    {
        _sources.Add((path ?? $"Test{_sources.Count}.cs", code));
        return this;
    }

    public CodeFixTest File(string path, string text)
    {
        _files.Add((path, text));
        return this;
    }

    public CodeFixTest Property(string name, string value)
    {
        _global = _global.SetItem("build_property." + name, value);
        return this;
    }

    public CodeFixTest Severity(string id, ReportDiagnostic severity)
    {
        _severities[id] = severity;
        return this;
    }

    /// <summary>The first diagnostic, in the order of files and places, is fixed.</summary>
    public async Task<FixedFiles> FixFirstAsync()
    {
        var project = Project();
        var diagnostic = (await DiagnosticsAsync(project)).FirstOrDefault() ?? throw new InvalidOperationException("There is nothing to fix.");
        return await ApplyAsync(await ActionAsync(project, diagnostic) ?? throw new InvalidOperationException($"No fix for: {diagnostic.GetMessage()}"), project);
    }

    /// <summary>No fix is offered for any diagnostic, of which there is one at least.</summary>
    public async Task VerifyNoFixAsync()
    {
        var project = Project();
        var diagnostics = await DiagnosticsAsync(project);
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics) Assert.Null(await ActionAsync(project, diagnostic));
    }

    /// <summary>All at once.</summary>
    public async Task<FixedFiles> FixAllAsync(FixAllScope scope = FixAllScope.Project)
    {
        var project = Project();
        var first = (await DiagnosticsAsync(project)).First();
        var action = await ActionAsync(project, first) ?? throw new InvalidOperationException($"No fix for: {first.GetMessage()}");
        var context = new FixAllContext(
            project.GetDocument(first.Location.SourceTree) ?? project.Documents.First(), fix, scope, action.EquivalenceKey, ids, new Provider(this), CancellationToken.None);
        return await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!, project);
    }

    private Project Project()
    {
        var compilation = TestCompilation.Create([.. _sources]);
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Tests", "Tests", LanguageNames.CSharp,
            compilationOptions: compilation.Options.WithSpecificDiagnosticOptions(_severities),
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees) project = project.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project;
        foreach (var (path, text) in _files) project = project.AddAdditionalDocument(path, text, filePath: path).Project;
        return project;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var options = new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, new TestOptionsProvider(_global, ImmutableDictionary<string, string>.Empty));
        var diagnostics = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.Where(diagnostic => ids.Contains(diagnostic.Id)).OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private async Task<CodeAction?> ActionAsync(Project project, Diagnostic diagnostic)
    {
        CodeAction? action = null;
        TextDocument? document = diagnostic.Location.SourceTree is { } tree
            ? project.GetDocument(tree)
            : project.AdditionalDocuments.First(file => file.FilePath == diagnostic.Location.GetLineSpan().Path);
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document!, diagnostic, (offered, _) => action ??= offered, CancellationToken.None));
        return action;
    }

    private static async Task<FixedFiles> ApplyAsync(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
        var errors = (await changed.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, "What has been fixed does not compile:\n" + string.Join("\n", errors.Select(error => error.ToString())));
        var files = new Dictionary<string, string>();
        foreach (var document in changed.Documents.Concat(changed.AdditionalDocuments)) files[document.Name] = (await document.GetTextAsync()).ToString();
        return new FixedFiles(action.Title, files);
    }

    private sealed class Provider(CodeFixTest test) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await test.DiagnosticsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await test.DiagnosticsAsync(document.Project)).Where(diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await test.DiagnosticsAsync(project)).Where(diagnostic => !diagnostic.Location.IsInSource);
    }
}

/// <summary>What a fix made of the files.</summary>
/// <param name="Title">What the user chose.</param>
public sealed record FixedFiles(string Title, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The text of a file, by default of the first source.</summary>
    public string this[string path] => Files[path];

    public string Code => Files["Test0.cs"];
}
