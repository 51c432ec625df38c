using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ReturnEvaluator : Evaluator<IReturnOperation>
{
    protected override object? Evaluate(IReturnOperation operation, Frame frame)
    {
        if (operation.ReturnedValue is not null) frame.ReturnValue = Structs.Copied(frame.Evaluate(operation.ReturnedValue));
        return Signal.Return;
    }
}
