using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An array of one or more dimensions, elements in row-major order.</summary>
public sealed class ArrayValue(object?[] items, ITypeSymbol? elementType = null, int[]? lengths = null) : MutableValue, ISequence
{
    public object?[] Elements { get; } = items;

    public ITypeSymbol? ElementType { get; } = elementType;

    /// <summary>The length of each dimension.</summary>
    public int[] Lengths { get; } = lengths ?? [items.Length];

    IReadOnlyList<object?> ISequence.Items => Elements;
}
