using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class DeconstructionAssignmentEvaluator : Evaluator<IDeconstructionAssignmentOperation>
{
    protected override object? Evaluate(IDeconstructionAssignmentOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        Deconstruction.Assign(operation.Target, value, frame);
        return value;
    }
}
