using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>What was said about a project while its declarations and its configuration were the same. Thread-safe; what is kept is bounded.</summary>
internal sealed class Answers(AnalyzerOptions options)
{
    /// <summary>Characters kept of reports: tens of megabytes. What comes after is said anew each time.</summary>
    private const int MaximumSize = 16_000_000;

    private readonly ConcurrentDictionary<string, Answer> _kept = new(StringComparer.Ordinal);
    private long _size;

    /// <summary>What the answers depend on besides code.</summary>
    public Readings Readings { get; } = new(options.AdditionalFiles);

    /// <summary>What was said last about a type or file.</summary>
    public Answer? Find(string about) => _kept.TryGetValue(about, out var answer) ? answer : null;

    public void Keep(string about, Answer answer)
    {
        if (_kept.TryRemove(about, out var old)) Interlocked.Add(ref _size, -old.Size);
        if (Interlocked.Add(ref _size, answer.Size) <= MaximumSize && _kept.TryAdd(about, answer)) return;
        Interlocked.Add(ref _size, -answer.Size);
    }
}
