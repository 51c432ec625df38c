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

            var collection = frame.Evaluate(spread.Operand);
            var spreadItems = Enumeration.Of(collection, frame, spread);
            if (spreadItems is null) return collection as Unknown ?? new Unknown($"what '{spread.Operand.Syntax}' holds is not known", frame.Machine.PlaceOf(spread));
            items.AddRange(spreadItems);
        }

        return frame.Machine.Objects.Collection(frame.Resolve(operation.Type!), operation.ConstructMethod, items, frame, operation);
    }
}
