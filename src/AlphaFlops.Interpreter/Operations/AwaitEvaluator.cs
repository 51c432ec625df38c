using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>A task is its result: nothing runs later.</summary>
internal sealed class AwaitEvaluator : Evaluator<IAwaitOperation>
{
    protected override object? Evaluate(IAwaitOperation operation, Frame frame) => frame.Evaluate(operation.Operation);
}
