using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Forking;
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
        if (value is Unknown cause && Forks.CanFork(operation, frame))
            return Forks.Run(operation, cause, frame, () => value, () => Assigned(operation, place, frame));
        return value ?? Assigned(operation, place, frame);
    }

    private static object? Assigned(ICoalesceAssignmentOperation operation, Place place, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        place.Write(value);
        return value;
    }
}
