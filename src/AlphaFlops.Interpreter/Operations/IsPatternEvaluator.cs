using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class IsPatternEvaluator : Evaluator<IIsPatternOperation>
{
    protected override object? Evaluate(IIsPatternOperation operation, Frame frame) =>
        Patterns.Match(operation.Pattern, frame.Evaluate(operation.Value), frame);
}
