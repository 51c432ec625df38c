using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ArrayCreationEvaluator : Evaluator<IArrayCreationOperation>
{
    protected override object? Evaluate(IArrayCreationOperation operation, Frame frame)
    {
        var element = frame.Resolve(((IArrayTypeSymbol)operation.Type!).ElementType);
        var sizes = operation.DimensionSizes.Select(frame.Evaluate).ToArray();
        return NewArrays.Make(sizes, element, operation.Initializer is { } initializer ? elements => Fill(initializer, elements, 0, frame) : null, operation, frame);
    }

    private static int Fill(IArrayInitializerOperation initializer, object?[] elements, int next, Frame frame)
    {
        foreach (var value in initializer.ElementValues)
        {
            if (value is IArrayInitializerOperation nested) next = Fill(nested, elements, next, frame);
            else elements[next++] = Structs.Copied(frame.Evaluate(value));
        }

        return next;
    }
}
