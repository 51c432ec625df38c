using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AlphaFlops.Testing;

/// <summary>Runs analyzers over a small project. Code and additional files may carry <see cref="Markup"/> for what is expected.</summary>
public sealed class AnalyzerTest(params DiagnosticAnalyzer[] analyzers)
{
    private readonly List<(string Path, Markup Code)> _sources = [];
    private readonly List<(string Path, Markup Text)> _files = [];
    private readonly List<MetadataReference> _references = [];
    private readonly Dictionary<string, ReportDiagnostic> _severities = [];
    private ImmutableDictionary<string, string> _global = ImmutableDictionary<string, string>.Empty;
    private ImmutableDictionary<string, string> _ofFiles = ImmutableDictionary<string, string>.Empty;
    private ImmutableHashSet<string> _ignored = [];
    private string? _rule;
    private bool _allowErrors;
    private bool _withTorchSharp = true;

    public AnalyzerTest Source(string code, string? path = null)
    {
        _sources.Add((path ?? $"Test{_sources.Count}.cs", Markup.Parse(code)));
        return this;
    }

    public AnalyzerTest File(string path, string text)
    {
        _files.Add((path, Markup.Parse(text)));
        return this;
    }

    /// <summary>A file whose text is taken as it is, without markup.</summary>
    public AnalyzerTest RawFile(string path, string text)
    {
        _files.Add((path, new Markup(text, [])));
        return this;
    }

    public AnalyzerTest Reference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    /// <summary>An MSBuild property that the compiler can see.</summary>
    public AnalyzerTest Property(string name, string value)
    {
        _global = _global.SetItem("build_property." + name, value);
        return this;
    }

    /// <summary>A line of a .globalconfig.</summary>
    public AnalyzerTest GlobalConfig(string key, string value)
    {
        _global = _global.SetItem(key, value);
        return this;
    }

    /// <summary>A line of .editorconfig for all files.</summary>
    public AnalyzerTest EditorConfig(string key, string value)
    {
        _ofFiles = _ofFiles.SetItem(key, value);
        return this;
    }

    public AnalyzerTest Severity(string id, ReportDiagnostic severity)
    {
        _severities[id] = severity;
        return this;
    }

    /// <summary>The rule that <c>[|…|]</c> means.</summary>
    public AnalyzerTest Rule(string id)
    {
        _rule = id;
        return this;
    }

    /// <summary>Rules that <see cref="VerifyAsync"/> leaves out, unless the markup names them.</summary>
    public AnalyzerTest Ignore(params string[] ids)
    {
        _ignored = _ignored.Union(ids);
        return this;
    }

    public AnalyzerTest AllowCompilerErrors()
    {
        _allowErrors = true;
        return this;
    }

    public AnalyzerTest WithoutTorchSharp()
    {
        _withTorchSharp = false;
        return this;
    }

    /// <summary>All diagnostics of the analyzers, by file and place. An analyzer that throws fails the test.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(CancellationToken cancellation = default)
    {
        var compilation = TestCompilation.Create(_sources.Select(source => (source.Path, source.Code.Text)), _withTorchSharp, _allowErrors, _references);
        var configured = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(_severities));
        var files = _files.Select(file => (AdditionalText)new TestFile(file.Path, file.Text.Text)).ToImmutableArray();
        var exceptions = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, new TestOptionsProvider(_global, _ofFiles)),
            (exception, analyzer, _) =>
            {
                lock (exceptions) exceptions.Add($"{analyzer.GetType().Name}: {exception}");
            },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await configured.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.True(exceptions.Count == 0, string.Join("\n", exceptions));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The diagnostics are those of the markup, no more and no fewer.</summary>
    public async Task<ImmutableArray<Diagnostic>> VerifyAsync()
    {
        var diagnostics = await RunAsync();
        var expected = _sources.Select(source => (source.Path, source.Code.Spans)).Concat(_files.Select(file => (file.Path, file.Text.Spans)))
            .SelectMany(file => file.Spans, (file, mark) => Show(mark.Id ?? _rule ?? throw new InvalidOperationException("[|…|] needs Rule(id)."), file.Path, mark.Span.Start, mark.Span.End))
            .OrderBy(text => text, StringComparer.Ordinal)
            .ToArray();
        var marked = expected.Select(text => text.Split(' ')[0]).ToHashSet();
        var relevant = diagnostics.Where(diagnostic => marked.Contains(diagnostic.Id) || !_ignored.Contains(diagnostic.Id)).ToImmutableArray();
        var actual = relevant.Select(Show).OrderBy(text => text, StringComparer.Ordinal).ToArray();
        if (!expected.SequenceEqual(actual))
        {
            Assert.Fail($"expected:\n  {string.Join("\n  ", expected)}\nactual:\n  {string.Join("\n  ", actual)}\n\n"
                + string.Join("\n", relevant.Select(diagnostic => diagnostic.ToString())));
        }

        return relevant;
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return Show(diagnostic.Id, diagnostic.Location.GetLineSpan().Path, span.Start, span.End);
    }

    private static string Show(string id, string path, int start, int end) => $"{id} {path} {start}..{end}";
}
