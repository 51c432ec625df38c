using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class InstanceReferenceEvaluator : Evaluator<IInstanceReferenceOperation>
{
    protected override object? Evaluate(IInstanceReferenceOperation operation, Frame frame) => operation.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => frame.This,
        _ when frame.ImplicitReceivers.Count > 0 => frame.ImplicitReceivers.Peek(),
        _ => new Unknown("an implicit object has no value here", frame.Machine.PlaceOf(operation)),
    };
}
