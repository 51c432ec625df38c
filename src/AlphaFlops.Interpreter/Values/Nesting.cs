using System.Runtime.CompilerServices;
using AlphaFlops.Interpreter.Engine;

namespace AlphaFlops.Interpreter.Values;

/// <summary>Bounds how deep values are followed into what they hold: the answer is the same on a thread with a small stack as on one with a large one,
/// and ends before unwinding the stack takes long.</summary>
internal static class Nesting
{
    /// <exception cref="LimitException">Deeper than values are followed.</exception>
    /// <exception cref="InsufficientExecutionStackException">The stack is full before that.</exception>
    public static void Check(int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (depth > Limits.NestedValues) throw new LimitException($"values nest deeper than {Limits.NestedValues}: one that holds itself?");
    }
}
