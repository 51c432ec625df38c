using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Reuse;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Forking;

/// <summary>Runs every way that a condition chooses between, each from the same state, and goes on with what they have in common. A way that
/// throws costs nothing: the others are taken. A way that leaves waits where it went for those that go on.</summary>
internal static class Forks
{
    /// <summary>Ways that wait at the same time; a loop that may end on every turn makes one a turn.</summary>
    private const int MaxDeparted = 256;

    /// <summary>Conditions inside of each other, over all calls.</summary>
    private const int MaxDepth = 24;

    /// <summary>A way that does nothing.</summary>
    public static Way Nothing { get; } = new(null, null, new Dictionary<(Tracked Holder, object? Part), Change>(), Traces.CallBlock.Empty, null);

    /// <summary>The conditions whose ways are running can take one more: not the same one again, as recursion would have it.</summary>
    public static bool CanFork(IOperation condition, Frame frame) =>
        frame.Machine.Forking.Count < MaxDepth && frame.DepartedCount < MaxDeparted && !frame.Machine.Forking.Contains(condition);

    /// <summary>The value, or the signal, of whichever way.</summary>
    /// <param name="ways">Each evaluates an expression or a statement.</param>
    public static object? Run(IOperation condition, Unknown cause, Frame frame, params Func<object?>[] ways) => Settle(Try(condition, frame, ways), cause, frame);

    /// <summary>Runs each way, and undoes what it did. One that may leave in its middle is several.</summary>
    public static IReadOnlyList<Way> Try(IOperation condition, Frame frame, params Func<object?>[] ways)
    {
        frame.Machine.Tracer.HasForked = true;
        frame.Machine.Forking.Add(condition);
        var tried = ways.SelectMany(way => Try(way, frame)).ToArray();
        frame.Machine.Forking.RemoveAt(frame.Machine.Forking.Count - 1);
        return tried;
    }

    /// <summary>Ways that left to a place meet what arrives there: the end of a turn, of a loop or of the method.</summary>
    /// <param name="isHere">The way left to here.</param>
    /// <param name="before">Those that had left before the loop stay.</param>
    public static void Meet(Frame frame, Func<Signal?, bool> isHere, int before)
    {
        while (frame.DepartedCount > before && isHere(frame.Departed.Peek().Way.Signal))
        {
            var departed = frame.Departed.Pop();
            var arrived = Finish(departed.Others, departed.Mark, frame, null, null);
            Commit([departed.Way, arrived], departed.Cause, frame);
        }
    }

    /// <summary>At the end of a method all meet. One that is on its way to another place in it, past others, is not followed there.</summary>
    private static void MeetAtEnd(Frame frame)
    {
        while (frame.DepartedCount > 0)
        {
            if (frame.Departed.Peek().Way.Signal is not { Kind: SignalKind.Return }) frame.Machine.Tracer.Note(frame.Departed.Peek().Cause);
            Meet(frame, _ => true, frame.DepartedCount - 1);
        }
    }

    /// <summary>Runs the body of a method to where all its ways meet.</summary>
    public static void RunToEnd(IOperation body, Frame frame)
    {
        try
        {
            frame.Evaluate(body);
        }
        catch (ThrownException) when (frame.DepartedCount > 0)
        {
            // What went on has thrown: the way that left last is the one that is taken.
            Abandon(frame);
        }

        MeetAtEnd(frame);
    }

    private static void Abandon(Frame frame)
    {
        var departed = frame.Departed.Pop();
        Finish(departed.Others, departed.Mark, frame, null, null);
        frame.Machine.Tracer.Forget(departed.Mark);
        Commit([departed.Way], departed.Cause, frame);
    }

    /// <summary>Goes on with what the ways have in common.</summary>
    public static object? Settle(IReadOnlyList<Way> ways, Unknown cause, Frame frame)
    {
        Way[] alive = [.. ways.Where(way => way.Thrown is null)];
        if (alive.Length == 0) throw ways[0].Thrown!;
        var target = alive.Any(way => way.Signal is null) ? null : alive[alive.Length - 1].Signal;
        foreach (var way in alive)
        {
            if (way.LeavesLike(target)) continue;
            var mark = frame.Machine.Tracer.Mark();
            frame.Departed.Push(new Departed(way, Journal.Begin(canUndo: true), mark, cause));
        }

        return Commit([.. alive.Where(way => way.LeavesLike(target))], cause, frame);
    }

    private static List<Way> Try(Func<object?> way, Frame frame)
    {
        var tracer = frame.Machine.Tracer;
        var mark = tracer.Mark();
        var departed = frame.DepartedCount;
        var returned = frame.ReturnValue;
        var scope = Journal.Begin(canUndo: true);
        object? value = null;
        ThrownException? thrown = null;
        try
        {
            value = way();
        }
        catch (ThrownException exception)
        {
            thrown = exception;
        }

        // From the last condition back to the first: what left there, and all that came after it.
        var ways = new List<Way>();
        while (frame.DepartedCount > departed)
        {
            var left = frame.Departed.Pop();
            var rest = Finish(left.Others, left.Mark, frame, value, thrown);
            ways = ways.Count == 0 ? [left.Way, rest] : [left.Way, .. ways.Select(later => later.After(rest))];
        }

        var all = Finish(scope, mark, frame, value, thrown);
        ways = ways.Count == 0 ? [all] : [.. ways.Select(later => later.After(all))];
        if (ways.All(tried => tried.Thrown is not null)) tracer.Forget(mark);
        frame.ReturnValue = returned;
        return ways;
    }

    // Closes the scope of a way, keeps what it did and undoes it.
    private static Way Finish(Scope scope, TraceMark mark, Frame frame, object? value, ThrownException? thrown)
    {
        Journal.End(scope);
        var changes = new Dictionary<(Tracked Holder, object? Part), Change>(PartComparer.Instance);
        foreach (var touch in scope.Touches)
        {
            var after = touch.Holder.Save(touch.Part);
            if (!Identity.Instance.Same(touch.Before, after)) changes.Add((touch.Holder, touch.Part), new Change(touch.Before, after));
        }

        foreach (var change in changes) change.Key.Holder.Restore(change.Key.Part, change.Value.Before);
        return new Way(value, frame.ReturnValue, changes, frame.Machine.Tracer.Cut(mark), thrown);
    }

    // Does what all ways do, to the state that they began from.
    private static object? Commit(IReadOnlyList<Way> ways, Unknown cause, Frame frame)
    {
        var joining = new Joining(cause);
        var parts = new Dictionary<(Tracked Holder, object? Part), object?>(PartComparer.Instance);
        foreach (var change in ways.SelectMany(way => way.Changes))
            if (!parts.ContainsKey(change.Key)) parts.Add(change.Key, change.Value.Before);
        foreach (var part in parts)
        {
            var (holder, which) = part.Key;
            object?[] afters = [.. ways.Select(way => way.Changes.TryGetValue(part.Key, out var change) ? change.After : part.Value)];
            var joined = joining.All(afters, (x, y) => joining.Part(holder, which, x, y));
            holder.Touch(which);
            holder.Restore(which, joined);
        }

        frame.ReturnValue = joining.All([.. ways.Select(way => way.ReturnValue)], joining.Value);
        var value = ways[0].Signal is { } signal ? signal : joining.All([.. ways.Select(way => way.Value)], joining.Value);
        frame.Machine.Tracer.Choose([.. ways.Select(way => way.Block)], joining.Joined(ways.Count), cause);
        foreach (var unsure in joining.Unsure) frame.Machine.Tracer.Note(unsure);
        if (joining.HasLost) frame.Machine.Tracer.Note(cause);
        return value;
    }
}
