using AlphaFlops.Analyzers.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>Keeps what an analyzer said across the compilations of an editing session: an edit on which none of it depends costs a look-up.
/// Thread-safe.</summary>
internal sealed class AnswerCache
{
    private readonly object _gate = new();
    private readonly Dictionary<string, (Declarations Declarations, Answers Answers)> _projects = new(StringComparer.Ordinal);

    /// <summary>The answers about a compilation, or null for one without TorchSharp.</summary>
    public CurrentAnswers? For(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var project = EntryKey.ProjectOf(compilation);
        lock (_gate)
        {
            var isKnown = _projects.TryGetValue(project, out var last);
            var declarations = Declarations.Of(compilation, isKnown ? last.Declarations : null);
            var isSame = isKnown && ReferenceEquals(declarations.Version, last.Declarations.Version);
            if (!isSame && TorchSharpTypes.TryCreate(compilation) is null) return null;
            var answers = isSame && last.Answers.Readings.Hold(options, compilation, cancellation) ? last.Answers : new Answers(options);
            _projects[project] = (declarations, answers);
            return new CurrentAnswers(answers, compilation, declarations, options);
        }
    }
}
