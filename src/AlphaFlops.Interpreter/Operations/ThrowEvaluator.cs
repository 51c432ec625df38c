using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ThrowEvaluator : Evaluator<IThrowOperation>
{
    protected override object? Evaluate(IThrowOperation operation, Frame frame)
    {
        if (operation.Exception is null)
            throw frame.Caught.Count > 0 ? frame.Caught.Peek() : new LimitException("a throw outside of a catch");

        var value = frame.Evaluate(operation.Exception);
        var place = frame.Machine.PlaceOf(operation);
        throw value switch
        {
            ExceptionValue exception => new ThrownException(value, Intrinsics.IntrinsicTable.MetadataName(exception.Type), exception.Message, place),
            ObjectValue instance => new ThrownException(value, Intrinsics.IntrinsicTable.MetadataName(instance.Type), Message(instance), place),
            _ => new ThrownException(value, "System.Exception", operation.Exception.Syntax.ToString(), place),
        };
    }

    private static string Message(ObjectValue exception) =>
        exception.Slots.FirstOrDefault(slot => slot.Key is IPropertySymbol { Name: "Message" }).Value as string ?? exception.Type.Name;
}
