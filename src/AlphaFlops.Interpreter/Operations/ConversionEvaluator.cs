using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class ConversionEvaluator : Evaluator<IConversionOperation>
{
    protected override object? Evaluate(IConversionOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Operand);
        if (value is Unknown || operation.Conversion.IsIdentity) return value;
        if (operation.IsTryCast) return TypeTests.Is(value, frame.Resolve(operation.Type!)) ? value : null;
        return frame.Machine.Convert(value, operation.OperatorMethod, operation.Type!, operation.IsChecked, operation, frame);
    }
}
