using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Forking;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class BinaryEvaluator : Evaluator<IBinaryOperation>
{
    protected override object? Evaluate(IBinaryOperation operation, Frame frame)
    {
        var left = frame.Evaluate(operation.LeftOperand);
        if (operation.OperatorKind == BinaryOperatorKind.ConditionalAnd && left is false) return false;
        if (operation.OperatorKind == BinaryOperatorKind.ConditionalOr && left is true) return true;
        if (left is Unknown && operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) return Shortcut(operation, left, frame);
        var right = frame.Evaluate(operation.RightOperand);
        if (operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String && Unknown.In(left, right) is null)
            return frame.Machine.Charged(Display.Concat(
                left, StaticTypes.Of(operation.LeftOperand, frame), right, StaticTypes.Of(operation.RightOperand, frame), frame, operation));
        if (References.AreCompared(operation) && References.AreSame(left, right) is { } same) return same == (operation.OperatorKind == BinaryOperatorKind.Equals);
        return Apply(operation.OperatorKind, operation.OperatorMethod, left, right, operation.IsChecked, operation, frame, operation.IsLifted);
    }

    // The right side runs or not.
    private static object? Shortcut(IBinaryOperation operation, object? left, Frame frame)
    {
        object? right = null;
        if (Forks.CanFork(operation, frame)) Forks.Run(operation, (Unknown)left!, frame, () => right = frame.Evaluate(operation.RightOperand), () => null);
        return Apply(operation.OperatorKind, null, left, right, false, operation, frame, false);
    }

    /// <summary>An operator on two values: the program's or torch's own, or C#'s.</summary>
    public static object? Apply(
        BinaryOperatorKind kind, IMethodSymbol? method, object? left, object? right, bool isChecked, IOperation operation, Frame frame, bool isLifted)
    {
        // false && unknown is false, true || unknown is true, on either side.
        if (kind == BinaryOperatorKind.ConditionalAnd) return left is false || right is false ? false : Unknown.In(left, right) ?? right;
        if (kind == BinaryOperatorKind.ConditionalOr) return left is true || right is true ? true : Unknown.In(left, right) ?? right;
        if (Unknown.In(left, right) is { } unknown)
            return method is null ? unknown : frame.Machine.Invoker.Lost(unknown, method, [left, right]);
        if (method is not null && method.MethodKind is MethodKind.UserDefinedOperator)
        {
            if (isLifted && (left is null || right is null)) return Arithmetic.Binary(kind, left, right, isChecked, true);
            return frame.Machine.Invoker.Invoke(method, null, [left, right], frame, operation);
        }

        var result = Arithmetic.Binary(kind, left, right, isChecked, isLifted);
        if (result is not Unknown { Place: null } undecided) return frame.Machine.Charged(result);
        frame.Machine.Charge(Limits.UndecidedSteps);
        return undecided with { Place = frame.Machine.PlaceOf(operation) };
    }
}
