using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class IsTypeEvaluator : Evaluator<IIsTypeOperation>
{
    protected override object? Evaluate(IIsTypeOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.ValueOperand);
        return value is Unknown ? value : TypeTests.Is(value, frame.Resolve(operation.TypeOperand)) != operation.IsNegated;
    }
}
