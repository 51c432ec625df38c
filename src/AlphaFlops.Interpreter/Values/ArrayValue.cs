using AlphaFlops.Interpreter.State;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An array of one or more dimensions, elements in row-major order.</summary>
public sealed class ArrayValue(object?[] items, ITypeSymbol? elementType = null, int[]? lengths = null) : MutableValue, ISequence
{
    private readonly object?[] _elements = items;

    public object?[] Elements
    {
        get
        {
            Touch();
            return _elements;
        }
    }

    public ITypeSymbol? ElementType { get; } = elementType;

    /// <summary>The length of each dimension.</summary>
    public int[] Lengths { get; } = lengths ?? [items.Length];

    IReadOnlyList<object?> ISequence.Items => Elements;

    internal override Tracked? NewLike() => new ArrayValue(new object?[_elements.Length], ElementType, Lengths);

    private protected override object?[] SaveContents() => [.. _elements];

    private protected override void RestoreContents(object?[] contents) => contents.CopyTo(_elements, 0);
}
