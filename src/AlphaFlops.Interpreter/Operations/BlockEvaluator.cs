using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class BlockEvaluator : Evaluator<IBlockOperation>
{
    protected override object? Evaluate(IBlockOperation operation, Frame frame)
    {
        foreach (var local in operation.Locals) frame.Declare(local, Defaults.Of(frame.Resolve(local.Type)));
        return Statements.Run(operation.Operations, frame);
    }
}
