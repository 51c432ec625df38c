using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class YieldReturnEvaluator : Evaluator<IReturnOperation>
{
    protected override object? Evaluate(IReturnOperation operation, Frame frame)
    {
        var value = operation.ReturnedValue is null ? null : frame.Evaluate(operation.ReturnedValue);
        (frame.Yielded ??= new ListValue()).Elements.Add(value);
        return null;
    }
}
