using AlphaFlops.Interpreter;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>Keeps traces across the compilations of an editing session: on a keystroke only those are evaluated again that read what changed. A
/// trace is good as long as all declarations, references and options are the same and so is every file whose code was evaluated for it.
/// Thread-safe; what is kept is bounded.</summary>
internal sealed class TraceCache
{
    /// <summary>Operator calls kept over all traces: at some 200 bytes each, tens of megabytes.</summary>
    private const int MaximumCalls = 200_000;

    private readonly object _gate = new();
    private readonly Dictionary<EntryKey, KeptTrace> _kept = [];
    private readonly Dictionary<string, Declarations> _projects = new(StringComparer.Ordinal);
    private readonly LinkedList<EntryKey> _order = [];
    private int _calls;

    /// <summary>How many traces were evaluated, for tests.</summary>
    public int Evaluated { get; private set; }

    /// <summary>An evaluator for a compilation that first looks whether the answer is known.</summary>
    public Evaluation For(Compilation compilation)
    {
        var evaluator = new ModelEvaluator(compilation);
        var declarations = new Lazy<Declarations>(() => Current(compilation));
        return (entry, read, cancellation) =>
        {
            if (EntryKey.TryCreate(entry, compilation) is not { } key) return evaluator.Evaluate(entry, cancellation, read);
            var kept = Get(key, declarations.Value, evaluator, entry, cancellation);
            foreach (var file in kept.Read) read.Add(file);
            return kept.Trace;
        };
    }

    private KeptTrace Get(EntryKey key, Declarations declarations, ModelEvaluator evaluator, Entry entry, CancellationToken cancellation)
    {
        KeptTrace? kept;
        lock (_gate) _kept.TryGetValue(key, out kept);
        if (kept?.In(declarations, cancellation) is { } known)
        {
            Keep(key, known);
            return known;
        }

        var read = new HashSet<SyntaxTree>();
        var trace = evaluator.Evaluate(entry, cancellation, read);
        var fresh = new KeptTrace(trace, declarations.Version, [.. read]);
        Keep(key, fresh);
        lock (_gate) Evaluated++;
        return fresh;
    }

    private Declarations Current(Compilation compilation)
    {
        // Two target frameworks of a project compile in turn, and each goes on where it was.
        var project = EntryKey.ProjectOf(compilation);
        lock (_gate)
        {
            _projects.TryGetValue(project, out var last);
            return _projects[project] = Declarations.Of(compilation, last);
        }
    }

    private void Keep(EntryKey key, KeptTrace trace)
    {
        lock (_gate)
        {
            Forget(key);
            _kept.Add(key, trace);
            _order.AddLast(key);
            _calls += trace.Size;
            while (_calls > MaximumCalls && _order.First is { } oldest) Forget(oldest.Value);
        }
    }

    private void Forget(EntryKey key)
    {
        if (!_kept.TryGetValue(key, out var old)) return;
        _kept.Remove(key);
        _order.Remove(key);
        _calls -= old.Size;
    }
}
