using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>break, continue and goto: all are jumps to a label.</summary>
internal sealed class BranchEvaluator : Evaluator<IBranchOperation>
{
    protected override object? Evaluate(IBranchOperation operation, Frame frame) => new Signal(SignalKind.Jump, operation.Target);
}
