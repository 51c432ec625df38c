using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ConditionalAccessEvaluator : Evaluator<IConditionalAccessOperation>
{
    protected override object? Evaluate(IConditionalAccessOperation operation, Frame frame)
    {
        var receiver = frame.Evaluate(operation.Operation);
        if (receiver is null or Unknown) return receiver;
        frame.ConditionalReceivers.Push(receiver);
        try
        {
            return frame.Evaluate(operation.WhenNotNull);
        }
        finally
        {
            frame.ConditionalReceivers.Pop();
        }
    }
}
