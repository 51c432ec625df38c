using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class CoalesceAssignmentEvaluator : Evaluator<ICoalesceAssignmentOperation>
{
    protected override object? Evaluate(ICoalesceAssignmentOperation operation, Frame frame)
    {
        var place = Places.Of(operation.Target, frame);
        var value = place.Read();
        if (value is not null) return value;
        value = frame.Evaluate(operation.Value);
        place.Write(value);
        return value;
    }
}
