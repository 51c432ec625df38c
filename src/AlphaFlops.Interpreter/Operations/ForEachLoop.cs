using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal static class ForEachLoop
{
    public static Signal? Run(IForEachLoopOperation loop, Frame frame)
    {
        var items = Enumeration.Of(frame.Evaluate(loop.Collection), frame, loop.Collection, out var cause);
        if (items is null) return Branches.Skip(loop.Body, cause!, frame);

        // A copy, since .NET would throw where the body changes the collection, and torch's containers allow it.
        foreach (var item in items.ToArray())
        {
            foreach (var local in loop.Locals) frame.Declare(local, null);
            Bind(loop.LoopControlVariable, item, frame);
            if (!LoopTurn.Run(loop, frame, out var signal)) return signal;
        }

        return null;
    }

    private static void Bind(IOperation variable, object? item, Frame frame)
    {
        if (variable is IVariableDeclaratorOperation declarator) frame.Declare(declarator.Symbol, item);
        else Deconstruction.Assign(variable, item, frame);
    }
}
