using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Tuples compared by == and !=.</summary>
internal sealed class TupleBinaryEvaluator : Evaluator<ITupleBinaryOperation>
{
    protected override object? Evaluate(ITupleBinaryOperation operation, Frame frame)
    {
        var left = frame.Evaluate(operation.LeftOperand);
        var right = frame.Evaluate(operation.RightOperand);
        if (Unknown.In(left, right) is { } unknown) return unknown;
        try
        {
            return ValueComparer.Instance.Equals(left, right) == (operation.OperatorKind == BinaryOperatorKind.Equals);
        }
        catch (UnknownMetException met)
        {
            return met.Unknown;
        }
    }
}
