using System.Collections.Immutable;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Runs statements in order; a jump to one of their labels goes on there.</summary>
internal static class Statements
{
    /// <param name="first">Where to begin.</param>
    public static Signal? Run(ImmutableArray<IOperation> statements, Frame frame, int first = 0)
    {
        Stack<object?>? resources = null;
        try
        {
            for (var i = first; i < statements.Length; i++)
            {
                var statement = statements[i];
                var outcome = frame.Evaluate(statement);
                if (statement.Kind == OperationKind.UsingDeclaration) (resources ??= new()).Push(outcome);
                if (statement.Kind == OperationKind.VariableDeclarationGroup && Decisions.Of((IVariableDeclarationGroupOperation)statement, statements, i + 1, frame) is { } undecided)
                {
                    outcome = Decisions.Run(undecided, statements, i + 1, frame);
                    i = statements.Length;
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
            while (resources is { Count: > 0 }) Disposal.Dispose(resources.Pop(), frame);
        }
    }

    private static int IndexOfLabel(ImmutableArray<IOperation> statements, ILabelSymbol label)
    {
        for (var i = 0; i < statements.Length; i++)
            if (statements[i] is ILabeledOperation labeled && SymbolEqualityComparer.Default.Equals(labeled.Label, label)) return i;
        return -1;
    }
}
