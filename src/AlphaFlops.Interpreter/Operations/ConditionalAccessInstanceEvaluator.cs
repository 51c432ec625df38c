using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ConditionalAccessInstanceEvaluator : Evaluator<IConditionalAccessInstanceOperation>
{
    protected override object? Evaluate(IConditionalAccessInstanceOperation operation, Frame frame) => frame.ConditionalReceivers.Peek();
}
