using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>if and ?:.</summary>
internal sealed class ConditionalEvaluator : Evaluator<IConditionalOperation>
{
    protected override object? Evaluate(IConditionalOperation operation, Frame frame)
    {
        var condition = frame.Evaluate(operation.Condition);
        if (condition is true) return frame.Evaluate(operation.WhenTrue);
        if (condition is false) return operation.WhenFalse is null ? null : frame.Evaluate(operation.WhenFalse);

        var isExpression = operation.Type is not null && operation.Type.SpecialType != SpecialType.System_Void;
        if (isExpression && DeviceCode.IsDevice(operation.Type)) return frame.Evaluate(operation.WhenTrue);
        if (!isExpression && DeviceCode.IsOnlyThat(operation.WhenTrue) && (operation.WhenFalse is null || DeviceCode.IsOnlyThat(operation.WhenFalse))) return null;
        return Branches.Choose(operation.Condition, condition, frame, operation.WhenTrue, operation.WhenFalse);
    }
}
