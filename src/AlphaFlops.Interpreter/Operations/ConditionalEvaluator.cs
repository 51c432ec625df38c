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

        var cause = Branches.Cause(condition, operation.Condition, frame);
        if (operation.Type is not null && operation.Type.SpecialType != SpecialType.System_Void)
        {
            if (DeviceCode.IsDevice(operation.Type)) return frame.Evaluate(operation.WhenTrue);
            return MayCost(operation.WhenTrue) || MayCost(operation.WhenFalse) ? frame.Machine.Tracer.Note(cause) : cause;
        }

        var signal = Branches.Skip(operation.WhenTrue, cause, frame);
        return operation.WhenFalse is null ? signal : signal ?? Branches.Skip(operation.WhenFalse, cause, frame);
    }

    private static bool MayCost(IOperation? branch) => branch?.DescendantsAndSelf().Any(part => part is IInvocationOperation) == true;
}
