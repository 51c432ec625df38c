using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class IncrementOrDecrementEvaluator : Evaluator<IIncrementOrDecrementOperation>
{
    protected override object? Evaluate(IIncrementOrDecrementOperation operation, Frame frame)
    {
        var place = Places.Of(operation.Target, frame);
        if (operation.OperatorMethod is { IsStatic: false } changing) return InstanceOperators.Apply(changing, place, [], operation, frame);
        var before = place.Read();
        var after = before switch
        {
            Unknown or null => before,
            _ when operation.OperatorMethod is not null => frame.Machine.Invoker.Invoke(operation.OperatorMethod, null, [before], frame, operation),
            _ => Arithmetic.Increment(before, operation.Kind == OperationKind.Increment ? 1 : -1, operation.IsChecked),
        };
        place.Write(after);
        return operation.IsPostfix ? before : after;
    }
}
