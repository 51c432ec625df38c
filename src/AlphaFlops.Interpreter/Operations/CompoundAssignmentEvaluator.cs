using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class CompoundAssignmentEvaluator : Evaluator<ICompoundAssignmentOperation>
{
    protected override object? Evaluate(ICompoundAssignmentOperation operation, Frame frame)
    {
        var place = Places.Of(operation.Target, frame);
        if (operation.OperatorMethod is { IsStatic: false } changing) return InstanceOperators.Apply(changing, place, [frame.Evaluate(operation.Value)], operation, frame);
        var left = Converted(operation.InConversion, place.Read(), operation.LeftOperandType(), operation, frame);
        var right = frame.Evaluate(operation.Value);
        if (left is DelegateValue || operation.Target is IEventReferenceOperation)
            return new Unknown($"combining delegates in '{operation.Syntax}' is not interpreted", frame.Machine.PlaceOf(operation));
        var result = BinaryEvaluator.Apply(operation.OperatorKind, operation.OperatorMethod, left, right, operation.IsChecked, operation, frame, operation.IsLifted);
        result = Converted(operation.OutConversion, result, operation.Type, operation, frame);
        place.Write(result);
        return result;
    }

    private static object? Converted(CommonConversion conversion, object? value, ITypeSymbol? type, ICompoundAssignmentOperation operation, Frame frame)
    {
        if (conversion.IsIdentity || type is null || value is Unknown) return value;
        if (conversion.MethodSymbol is { } method) return frame.Machine.Invoker.Invoke(method, null, [value], frame, operation);
        return Conversions.Convert(value, frame.Resolve(type), operation.IsChecked, out _);
    }
}
