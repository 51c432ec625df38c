using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>The type in which a compound assignment computes: <c>b += 1</c> on a byte adds as int.</summary>
internal static class CompoundOperands
{
    public static ITypeSymbol? LeftOperandType(this ICompoundAssignmentOperation operation) =>
        operation.OperatorMethod is { Parameters.Length: > 0 } method ? method.Parameters[0].Type
        : operation.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift ? operation.Target.Type
        : operation.Value.Type;
}
