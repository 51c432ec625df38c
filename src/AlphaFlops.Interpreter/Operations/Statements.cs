using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Runs statements in order; a jump to one of their labels goes on there.</summary>
internal static class Statements
{
    /// <param name="first">Where to begin.</param>
    public static Signal? Run(IReadOnlyList<IOperation> statements, Frame frame, int first = 0)
    {
        var resources = new Stack<object?>();
        try
        {
            for (var i = first; i < statements.Count; i++)
            {
                var statement = statements[i];
                var outcome = frame.Evaluate(statement);
                if (statement is IUsingDeclarationOperation) resources.Push(outcome);
                if (Decisions.Of(statements, i + 1, frame) is { } undecided)
                {
                    var next = i + 1;
                    outcome = Decisions.Run(undecided, statement, frame, () => Run(statements, frame, next));
                    i = statements.Count;
                }

                if (outcome is not Signal signal) continue;
                var target = signal.Label is null ? -1 : IndexOfLabel(statements, signal.Label);
                if (target < 0) return signal;
                i = target - 1;
            }

            return null;
        }
        finally
        {
            while (resources.Count > 0) Disposal.Dispose(resources.Pop(), frame);
        }
    }

    private static int IndexOfLabel(IReadOnlyList<IOperation> statements, ILabelSymbol label)
    {
        for (var i = 0; i < statements.Count; i++)
            if (statements[i] is ILabeledOperation labeled && SymbolEqualityComparer.Default.Equals(labeled.Label, label)) return i;
        return -1;
    }
}
