using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class IsTypeEvaluator : Evaluator<IIsTypeOperation>
{
    protected override object? Evaluate(IIsTypeOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.ValueOperand);
        if (value is Unknown) return value;
        var type = frame.Resolve(operation.TypeOperand);
        var isNumberOnly = type.TypeKind == TypeKind.Enum && operation.ValueOperand.Type is { IsReferenceType: true } && Conversions.IsNumber(value);
        return (!isNumberOnly && TypeTests.Is(value, type)) != operation.IsNegated;
    }
}
