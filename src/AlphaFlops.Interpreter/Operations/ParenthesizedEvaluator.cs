using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ParenthesizedEvaluator : Evaluator<IParenthesizedOperation>
{
    protected override object? Evaluate(IParenthesizedOperation operation, Frame frame) => frame.Evaluate(operation.Operand);
}
