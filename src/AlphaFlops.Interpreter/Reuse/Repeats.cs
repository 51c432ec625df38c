using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Reuse;

/// <summary>Evaluates equal things once: where a forward or a constructor would see what an earlier evaluation of it saw, up to the names of
/// modules and memory, the result and the calls of that one are repeated under the names of now.</summary>
public sealed class Repeats(Machine machine)
{
    private const int Kept = 8;

    /// <summary>A method whose evaluations all differed so often is no longer recorded.</summary>
    private const int Patience = 24;

    // Values made again.
    private int _copies;

    // One is at work at a time.
    private Matching _matching = new();

    private readonly Dictionary<IMethodSymbol, History> _histories = new(SymbolEqualityComparer.Default);

    /// <summary>Runs a method, or repeats what an equal run of it did.</summary>
    /// <param name="receiver">The module whose forward it is; null for a constructor.</param>
    /// <param name="place">Where a constructor's module is made.</param>
    /// <param name="evaluate">Runs it.</param>
    internal object? Run(IMethodSymbol method, object? receiver, object?[] arguments, Frame caller, SourcePlace? place, Func<object?> evaluate)
    {
        if (machine.EvaluatesRepeats || !CanRepeat(method, arguments, caller)) return evaluate();
        if (!_histories.TryGetValue(method, out var history)) _histories.Add(method, history = new History());
        for (var i = 0; i < history.Recordings.Count; i++)
        {
            var recording = history.Recordings[i];
            if (recording.IsTraced != machine.Tracer.IsRecording || !TryRepeat(recording, receiver, arguments, place, out var result)) continue;
            history.Hit(i);
            return result;
        }

        return history.IsHopeless ? evaluate() : Record(history, receiver, arguments, evaluate);
    }

    private object? Record(History history, object? receiver, object?[] arguments, Func<object?> evaluate)
    {
        object?[] given = [.. arguments];
        var isTraced = machine.Tracer.IsRecording;
        var steps = machine.Steps;
        var scope = Journal.Begin(canUndo: false);
        var stretch = machine.Tracer.Watch();
        object? result;
        try
        {
            result = evaluate();
        }
        finally
        {
            machine.Tracer.Unwatch(stretch);
            Journal.End(scope);
        }

        if (scope.IsOverfull || stretch.HasForeignParts || isTraced != machine.Tracer.IsRecording) return result;

        // What is kept costs no more than a part of what it took.
        var inside = new Inside(scope, 16 + (machine.Steps - steps) / 4);
        inside.Keep(result);
        var changes = new List<Touch>();
        foreach (var touch in scope.Touches)
        {
            var after = touch.Holder.Save(touch.Part);
            if (Identity.Instance.Same(touch.Before, after)) continue;
            changes.Add(touch with { Before = after });
            inside.Keep(after);
            if (inside.HasFailed) return result;
        }

        if (!inside.HasFailed)
            history.Add(new Recording
            {
                Receiver = receiver,
                Arguments = given,
                IsTraced = isTraced,
                Touches = [.. scope.Touches],
                Changes = changes,
                Result = result,
                Inside = inside,
                Stretch = stretch,
            });
        return result;
    }

    private bool TryRepeat(Recording recording, object? receiver, object?[] arguments, SourcePlace? place, out object? result)
    {
        result = null;
        var matching = _matching = _matching.Cleared();
        if (!matching.Same(machine.Statics, machine.Statics) || !matching.Same(recording.Receiver, receiver) || !matching.Same(recording.Arguments, arguments)) return false;
        for (var i = 0; i < recording.Touches.Count; i++)
        {
            var touch = recording.Touches[i];
            if (matching.Now.TryGetValue(touch.Holder, out var now) && matching.Same(touch.Before, now.Save(touch.Part))) continue;

            // In vain, but it took as long.
            machine.Charge(i / 4);
            return false;
        }

        var storage = machine.Tracer.Reserve(recording.Stretch.InnerStorages);
        var copies = new Copies(recording, matching.Now, storage, place);
        result = copies.Map(recording.Result);
        var changes = new (Tracked Holder, object? Part, object? After)[recording.Changes.Count];
        for (var i = 0; i < changes.Length; i++)
        {
            var change = recording.Changes[i];
            changes[i] = (matching.Now[change.Holder], change.Part, copies.Map(change.Before));
        }

        if (copies.HasFailed) return false;

        // From here on it happens: the scopes around see what was seen and changed.
        if (Journal.Open is not null)
            foreach (var touch in recording.Touches) matching.Now[touch.Holder].Touch(touch.Part);
        foreach (var (holder, part, after) in changes) holder.Restore(part, after);
        var outer = recording.OuterMemories(matching.Now.Keys);
        machine.Tracer.Repeat(
            recording.Stretch, storage, [.. outer.Select(memory => memory.Number)], [.. outer.Select(memory => ((Values.Memory)matching.Now[memory]).Number)], copies.Of);
        machine.Cancellation.ThrowIfCancellationRequested();
        machine.Charge(1 + (recording.Touches.Count + copies.Count) / 4);
        if ((_copies += copies.Count) > Limits.Copies)
            throw new LimitException(FormattableString.Invariant($"evaluation ends after {Limits.Copies:N0} values in equal blocks: an endless loop?"));
        return true;
    }

    // A ref argument is the caller's variable, and the meaning of type parameters is the caller's too.
    private static bool CanRepeat(IMethodSymbol method, object?[] arguments, Frame caller)
    {
        if (caller.TypeArguments != TypeArguments.None && (method.IsGenericMethod || method.ContainingType.IsGenericType)) return false;
        foreach (var argument in arguments)
            if (argument is Cell) return false;
        return true;
    }

    private sealed class History
    {
        private int _misses;

        /// <summary>The one used last is the first.</summary>
        public List<Recording> Recordings { get; } = [];

        public bool IsHopeless => _misses >= Patience;

        public void Add(Recording recording)
        {
            _misses++;
            Recordings.Insert(0, recording);
            if (Recordings.Count > Kept) Recordings.RemoveAt(Kept);
        }

        public void Hit(int index)
        {
            _misses = 0;
            if (index == 0) return;
            var recording = Recordings[index];
            Recordings.RemoveAt(index);
            Recordings.Insert(0, recording);
        }
    }
}
