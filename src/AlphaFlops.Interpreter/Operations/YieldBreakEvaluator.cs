using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class YieldBreakEvaluator : Evaluator<IReturnOperation>
{
    protected override object? Evaluate(IReturnOperation operation, Frame frame) => Signal.Return;
}
