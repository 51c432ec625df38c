using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>typeof(T).</summary>
public sealed class TypeValue(ITypeSymbol type) : IEquatable<TypeValue>
{
    public ITypeSymbol Type { get; } = type;

    public bool Equals(TypeValue? other) => SymbolEqualityComparer.Default.Equals(Type, other?.Type);

    public override bool Equals(object? obj) => Equals(obj as TypeValue);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);

    public override string ToString() => Type.ToDisplayString();
}
