using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Forking;

/// <summary>One of several ways that a condition chooses between, after it was run and undone.</summary>
/// <param name="Value">Of an expression; of a statement the <see cref="Signal"/> with which it left, or null.</param>
/// <param name="ReturnValue">What the method returns, where it left by return.</param>
/// <param name="Changes">The parts of older values that it changed.</param>
/// <param name="Block">What it called.</param>
/// <param name="Thrown">It threw, so that nothing goes on from it.</param>
internal sealed record Way(
    object? Value, object? ReturnValue, IReadOnlyDictionary<(Tracked Holder, object? Part), Change> Changes, CallBlock Block, ThrownException? Thrown)
{
    public Signal? Signal => Value as Signal;

    /// <summary>It goes on at the same place.</summary>
    public bool LeavesLike(Signal? signal) => Signal?.Kind == signal?.Kind && SymbolEqualityComparer.Default.Equals(Signal?.Label, signal?.Label);

    /// <summary>First another way, then this one.</summary>
    public Way After(Way first)
    {
        if (first.Changes.Count == 0 && first.Block.Steps.Count == 0) return this;
        var changes = new Dictionary<(Tracked Holder, object? Part), Change>(PartComparer.Instance);
        foreach (var change in first.Changes) changes.Add(change.Key, change.Value);
        foreach (var change in Changes)
            changes[change.Key] = changes.TryGetValue(change.Key, out var earlier) ? new Change(earlier.Before, change.Value.After) : change.Value;
        return this with { Changes = changes, Block = new CallBlock([.. first.Block.Steps, .. Block.Steps]) };
    }
}
