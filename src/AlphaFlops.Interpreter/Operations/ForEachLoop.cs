using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal static class ForEachLoop
{
    public static object? Run(IForEachLoopOperation loop, Frame frame)
    {
        var items = Enumeration.Of(frame.Evaluate(loop.Collection), frame, loop.Collection, out var cause);
        var body = new LoopTurn(loop, frame);
        if (items is null) return body.RunUnbounded(cause!, () => Begin(loop, cause, frame), 0);

        // A copy, since .NET would throw where the body changes the collection, and torch's containers allow it.
        foreach (var item in items.ToArray())
        {
            Begin(loop, item, frame);
            if (!body.Run(out var signal)) return body.End(signal);
        }

        return body.End();
    }

    private static void Begin(IForEachLoopOperation loop, object? item, Frame frame)
    {
        foreach (var local in loop.Locals) frame.Declare(local, null);
        Bind(loop.LoopControlVariable, item, frame);
    }

    private static void Bind(IOperation variable, object? item, Frame frame)
    {
        if (variable is IVariableDeclaratorOperation declarator) frame.Declare(declarator.Symbol, item);
        else Deconstruction.Assign(variable, item, frame);
    }
}
