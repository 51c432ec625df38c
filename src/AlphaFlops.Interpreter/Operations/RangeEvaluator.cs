using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class RangeEvaluator : Evaluator<IRangeOperation>
{
    protected override object? Evaluate(IRangeOperation operation, Frame frame)
    {
        var start = operation.LeftOperand is null ? new IndexValue(0, false) : Bound(frame.Evaluate(operation.LeftOperand));
        var end = operation.RightOperand is null ? new IndexValue(0, true) : Bound(frame.Evaluate(operation.RightOperand));
        if (Unknown.In(start, end) is { } unknown) return unknown;
        return start is IndexValue first && end is IndexValue last
            ? new RangeValue(first, last)
            : new Unknown($"'{operation.Syntax}' is not understood", frame.Machine.PlaceOf(operation));
    }

    private static object? Bound(object? value) => value is int or SymbolicNumber ? new IndexValue(SymbolicNumber.Integer(value)!.Value, false) : value;
}
