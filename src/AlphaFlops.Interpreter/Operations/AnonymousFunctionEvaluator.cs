using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class AnonymousFunctionEvaluator : Evaluator<IAnonymousFunctionOperation>
{
    protected override object? Evaluate(IAnonymousFunctionOperation operation, Frame frame) =>
        new DelegateValue(operation.Symbol, operation.Body, frame.This, frame.Capture());
}
