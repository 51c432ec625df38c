using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>The answers about one compilation: those that are known, and the others when they are asked for.</summary>
internal sealed class CurrentAnswers
{
    private readonly Answers _answers;
    private readonly Compilation _compilation;
    private readonly Declarations _declarations;
    private readonly AnalyzerOptions _options;
    private readonly ConcurrentDictionary<SyntaxTree, MovedCode?> _moved = new();
    private volatile bool _differs;
    private volatile int _checked;

    public CurrentAnswers(Answers answers, Compilation compilation, Declarations declarations, AnalyzerOptions options)
    {
        _answers = answers;
        _compilation = compilation;
        _declarations = declarations;
        _options = options;
        _checked = answers.Readings.Count;
        Options = answers.Readings.Watch(options, () => _differs = true);
    }

    /// <summary>What answers may be computed from.</summary>
    public AnalyzerOptions Options { get; }

    /// <param name="about">Names a type or file.</param>
    /// <param name="compute">May throw, as when it is cancelled: then nothing is kept.</param>
    public ImmutableArray<Diagnostic> Get(string about, Func<Answer> compute, CancellationToken cancellation)
    {
        var kept = Hold(cancellation) ? _answers.Find(about) : null;
        if (kept is not null && kept.Files.All(_compilation.ContainsSyntaxTree)) return kept.Diagnostics;
        var answer = kept?.In(file => Moved(file, cancellation)) ?? compute();
        if (!_differs) _answers.Keep(about, answer);
        return answer.Diagnostics;
    }

    // Others may have read more since, and been told something else than would be said here.
    private bool Hold(CancellationToken cancellation)
    {
        var count = _answers.Readings.Count;
        if (_differs || count == _checked) return !_differs;
        if (_answers.Readings.Hold(_options, _compilation, cancellation)) _checked = count;
        else _differs = true;
        return !_differs;
    }

    private MovedCode? Moved(SyntaxTree file, CancellationToken cancellation) => _moved.GetOrAdd(
        file, key => _declarations.Find(key) is { } now ? MovedCode.TryCreate(key, now, cancellation) : null);
}
