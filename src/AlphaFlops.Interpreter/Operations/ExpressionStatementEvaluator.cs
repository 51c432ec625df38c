using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ExpressionStatementEvaluator : Evaluator<IExpressionStatementOperation>
{
    protected override object? Evaluate(IExpressionStatementOperation operation, Frame frame)
    {
        frame.Evaluate(operation.Operation);
        return null;
    }
}
