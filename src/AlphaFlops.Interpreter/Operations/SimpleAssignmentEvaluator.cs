using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class SimpleAssignmentEvaluator : Evaluator<ISimpleAssignmentOperation>
{
    protected override object? Evaluate(ISimpleAssignmentOperation operation, Frame frame)
    {
        var place = Places.Of(operation.Target, frame);
        var value = Structs.Copied(frame.Evaluate(operation.Value));
        place.Write(value);
        return value;
    }
}
