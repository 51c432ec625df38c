using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class LabeledEvaluator : Evaluator<ILabeledOperation>
{
    protected override object? Evaluate(ILabeledOperation operation, Frame frame) =>
        operation.Operation is null ? null : frame.Evaluate(operation.Operation);
}
