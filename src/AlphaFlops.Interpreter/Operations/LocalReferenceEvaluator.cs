using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class LocalReferenceEvaluator : Evaluator<ILocalReferenceOperation>
{
    protected override object? Evaluate(ILocalReferenceOperation operation, Frame frame)
    {
        if (operation.IsDeclaration) frame.Declare(operation.Local, null);
        return frame.Find(operation.Local) is { } cell ? cell.Value : new Unknown($"'{operation.Local.Name}' has no value here", frame.Machine.PlaceOf(operation));
    }
}
