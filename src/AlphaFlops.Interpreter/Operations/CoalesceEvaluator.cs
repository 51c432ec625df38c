using AlphaFlops.Interpreter.Engine;
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
        if (value is Unknown || operation.ValueConversion.IsIdentity || operation.Type is null) return value;
        return frame.Machine.Convert(value, operation.ValueConversion.MethodSymbol, operation.Type, false, operation, frame);
    }
}
