using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class LockEvaluator : Evaluator<ILockOperation>
{
    protected override object? Evaluate(ILockOperation operation, Frame frame)
    {
        frame.Evaluate(operation.LockedValue);
        return frame.Evaluate(operation.Body);
    }
}
