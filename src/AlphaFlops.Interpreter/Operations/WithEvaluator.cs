using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class WithEvaluator : Evaluator<IWithOperation>
{
    protected override object? Evaluate(IWithOperation operation, Frame frame)
    {
        var operand = frame.Evaluate(operation.Operand);
        if (operand is null) throw Places.NullReference(operation, frame);
        if (operand is not ObjectValue instance) return operand as Unknown ?? new Unknown($"'{operation.Syntax}' is not understood", frame.Machine.PlaceOf(operation));
        frame.Machine.Charge(Limits.ObjectSteps);
        var copy = instance.Copy();
        Initializers.Run(operation.Initializer, copy, frame);
        return copy;
    }
}
