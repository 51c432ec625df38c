using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class UsingEvaluator : Evaluator<IUsingOperation>
{
    protected override object? Evaluate(IUsingOperation operation, Frame frame)
    {
        var resource = operation.Resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.Select(frame.Evaluate).LastOrDefault()
            : frame.Evaluate(operation.Resources);
        try
        {
            return frame.Evaluate(operation.Body);
        }
        finally
        {
            Disposal.Dispose(resource, frame);
        }
    }
}
