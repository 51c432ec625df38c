using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An enum in a box, which still knows its type: a conversion to object makes it, one back undoes it. Anywhere else an enum is its
/// number.</summary>
public sealed class EnumValue(INamedTypeSymbol type, object number) : IEquatable<EnumValue>
{
    public INamedTypeSymbol Type { get; } = type;

    public object Number { get; } = number;

    /// <summary>What a value of this static type is in a box.</summary>
    public static object? Boxed(object? value, ITypeSymbol? type)
    {
        if (type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) type = ((INamedTypeSymbol)type).TypeArguments[0];
        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Conversions.IsNumber(value) ? new EnumValue(named, value!) : value;
    }

    /// <summary>A value as a variable of this type holds it.</summary>
    public static object? Unboxed(object? value, ITypeSymbol? type) => type is { IsValueType: true } ? Plain(value) : value;

    public static object? Plain(object? value) => value is EnumValue boxed ? boxed.Number : value;

    public bool Equals(EnumValue? other) => other is not null && Number.Equals(other.Number) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as EnumValue);

    public override int GetHashCode() => Number.GetHashCode();

    public override string ToString() => Enums.ToString(Number, Type, null);
}
