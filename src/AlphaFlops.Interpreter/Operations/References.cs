using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary><c>==</c> on references without an operator of the class: the same object or not, whatever Equals says.</summary>
internal static class References
{
    public static bool AreCompared(IBinaryOperation operation) =>
        operation is { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null }
        && IsReference(operation.LeftOperand.Type) && IsReference(operation.RightOperand.Type);

    /// <summary>Null where that is not decided here: texts, delegates, and what is not known.</summary>
    public static bool? AreSame(object? left, object? right) =>
        Unknown.In(left, right) is null && (IsObject(left) || IsObject(right)) ? ReferenceEquals(left, right) : null;

    private static bool IsReference(ITypeSymbol? type) =>
        type is { IsReferenceType: true, TypeKind: not TypeKind.Delegate, SpecialType: not SpecialType.System_String };

    // A box is an object of its own.
    private static bool IsObject(object? value) => value is ObjectValue or EnumValue or bool or char || value is not null && Conversions.IsNumber(value);
}
