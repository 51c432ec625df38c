using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class DelegateCreationEvaluator : Evaluator<IDelegateCreationOperation>
{
    protected override object? Evaluate(IDelegateCreationOperation operation, Frame frame) => frame.Evaluate(operation.Target);
}
