using System.Collections.Immutable;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>A bool that is declared, not known and asked for more than once: the rest of its block runs once with true and once with false, so that
/// what is decided by it in one place agrees with what is decided by it in the next.</summary>
internal static class Decisions
{
    // Each doubles the work on what follows.
    private const int MaxDepth = 4;

    /// <summary>The variable that statements declare together, when the rest of the block is to run for both of its values.</summary>
    /// <param name="next">Where the rest of the block begins.</param>
    public static Cell? Of(IVariableDeclarationGroupOperation group, ImmutableArray<IOperation> statements, int next, Frame frame)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            if (declarator.Symbol.Type.SpecialType != SpecialType.System_Boolean || frame.Find(declarator.Symbol) is not { Value: Unknown } cell) continue;
            if (frame.Machine.Forking.Count < MaxDepth && Forks.CanFork(group, frame) && Reads(declarator.Symbol, statements.Skip(next)) > 1) return cell;
        }

        return null;
    }

    /// <summary>Runs the rest of the block with each value.</summary>
    public static Signal? Run(Cell variable, ImmutableArray<IOperation> statements, int next, Frame frame)
    {
        return (Signal?)Forks.Run(statements[next - 1], (Unknown)variable.Value!, frame, () => With(true), () => With(false));

        Signal? With(bool value)
        {
            variable.Value = value;
            return Statements.Run(statements, frame, next);
        }
    }

    // In a loop it is read on each turn, in a function on each call.
    private static int Reads(ILocalSymbol local, IEnumerable<IOperation> code)
    {
        var reads = 0;
        foreach (var operation in code.SelectMany(statement => statement.DescendantsAndSelf()))
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                reads += IsInLoop(reference, local) ? 2 : 1;
        return reads;
    }

    private static bool IsInLoop(IOperation? operation, ILocalSymbol local)
    {
        for (; operation is not null && !(operation is IBlockOperation block && block.Locals.Contains(local)); operation = operation.Parent)
            if (operation is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation) return true;
        return false;
    }
}
