using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ObjectOrCollectionInitializerEvaluator : Evaluator<IObjectOrCollectionInitializerOperation>
{
    protected override object? Evaluate(IObjectOrCollectionInitializerOperation operation, Frame frame)
    {
        foreach (var initializer in operation.Initializers) frame.Evaluate(initializer);
        return null;
    }
}
