using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class MethodBodyEvaluator : Evaluator<IMethodBodyOperation>
{
    protected override object? Evaluate(IMethodBodyOperation operation, Frame frame) =>
        (operation.BlockBody ?? operation.ExpressionBody) is { } body ? frame.Evaluate(body) : null;
}
