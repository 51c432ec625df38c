using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class CollectionExpressionEvaluator : Evaluator<ICollectionExpressionOperation>
{
    protected override object? Evaluate(ICollectionExpressionOperation operation, Frame frame)
    {
        var items = new List<object?>();
        foreach (var element in operation.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(Structs.Copied(frame.Evaluate(element)));
                continue;
            }

            var spreadItems = Enumeration.Of(frame.Evaluate(spread.Operand), frame, spread.Operand, out var cause);
            if (spreadItems is null) return cause;
            items.AddRange(spreadItems);
        }

        return frame.Machine.Objects.Collection(frame.Resolve(operation.Type!), operation.ConstructMethod, items, frame, operation);
    }
}
