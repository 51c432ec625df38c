using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class CoalesceEvaluator : Evaluator<ICoalesceOperation>
{
    protected override object? Evaluate(ICoalesceOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        if (value is null) return frame.Evaluate(operation.WhenNull);

        // It may be null: what would stand in for it may cost.
        if (value is Unknown cause && Forks.CanFork(operation, frame)) return Forks.Run(operation, cause, frame, () => value, () => frame.Evaluate(operation.WhenNull));
        if (value is Unknown || operation.ValueConversion.IsIdentity || operation.Type is null) return value;
        return frame.Machine.Convert(value, operation.ValueConversion.MethodSymbol, operation.Type, false, operation, frame);
    }
}
