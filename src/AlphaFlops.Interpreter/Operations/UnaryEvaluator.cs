using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class UnaryEvaluator : Evaluator<IUnaryOperation>
{
    protected override object? Evaluate(IUnaryOperation operation, Frame frame)
    {
        var operand = frame.Evaluate(operation.Operand);
        if (operand is Unknown unknown) return operation.OperatorMethod is null ? unknown : frame.Machine.Invoker.Lost(unknown, operation.OperatorMethod, []);
        if (operation.OperatorMethod is not null) return frame.Machine.Invoker.Invoke(operation.OperatorMethod, null, [operand], frame, operation);
        if (operation.OperatorKind == UnaryOperatorKind.Hat)
            return operand is int or SymbolicNumber ? new IndexValue(SymbolicNumber.Integer(operand)!.Value, true) : new Unknown($"'{operation.Syntax}' is not understood", frame.Machine.PlaceOf(operation));
        return Arithmetic.Unary(operation.OperatorKind, operand, operation.IsChecked);
    }
}
