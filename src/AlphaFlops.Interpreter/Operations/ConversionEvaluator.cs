using System.Globalization;
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
        if (operation.IsTryCast) return frame.Resolve(operation.Type!) is var type && TypeTests.Is(value, type) ? EnumValue.Unboxed(value, type) : null;
        var converted = frame.Machine.Convert(value, operation.OperatorMethod, operation.Type!, operation.IsChecked, operation, frame);
        return operation is { OperatorMethod: null, Operand.Type: { IsReferenceType: false } from, Type: { IsReferenceType: true, TypeKind: not TypeKind.Dynamic } }
            ? Boxed(EnumValue.Boxed(converted, frame.Resolve(from)))
            : converted;
    }

    // Boxing makes an object of its own; a constant's value is one for all.
    private static object? Boxed(object? value) =>
        value is IConvertible && value.GetType().IsPrimitive ? System.Convert.ChangeType(value, value.GetType(), CultureInfo.InvariantCulture) : value;
}
