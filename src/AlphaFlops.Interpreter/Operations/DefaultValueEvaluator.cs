using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class DefaultValueEvaluator : Evaluator<IDefaultValueOperation>
{
    protected override object? Evaluate(IDefaultValueOperation operation, Frame frame) => operation.Type is null ? null : Defaults.Of(frame.Resolve(operation.Type));
}
