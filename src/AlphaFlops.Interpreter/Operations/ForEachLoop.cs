using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal static class ForEachLoop
{
    public static object? Run(IForEachLoopOperation loop, Frame frame)
    {
        var collection = frame.Evaluate(loop.Collection);
        var items = Enumeration.Of(collection, frame, loop.Collection, out var cause);
        var body = new LoopTurn(loop, frame);
        if (items is null) return body.RunUnbounded(cause!, () => Begin(loop, cause, frame), 0);

        // A copy, since torch's containers allow that the body changes them; of an array the elements as they are when it comes to them.
        var walk = new Walk(collection, loop.Collection, items as object?[] ?? [.. items]);
        foreach (var item in walk.Items)
        {
            Begin(loop, EnumValue.Unboxed(IsObject(loop) ? EnumValue.Boxed(item, (collection as ArrayValue)?.ElementType) : item, Variable(loop)), frame);
            if (!body.Run(out var signal)) return body.End(signal);
            walk.ThrowIfChanged(frame);
        }

        return body.End();
    }

    private static ITypeSymbol? Variable(IForEachLoopOperation loop) => (loop.LoopControlVariable as IVariableDeclaratorOperation)?.Symbol.Type;

    private static bool IsObject(IForEachLoopOperation loop) => Variable(loop) is { IsReferenceType: true };

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
