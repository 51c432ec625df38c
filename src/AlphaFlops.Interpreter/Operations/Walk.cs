using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>A foreach on its way through a collection: those of System.Collections.Generic end it when they are changed meanwhile.</summary>
internal sealed class Walk
{
    private readonly IOperation _site;

    private readonly ListValue? _list;

    // The list that stands for the program's changes where that one does, and its own enumerator notices.
    private List<object?>.Enumerator _changes;

    public Walk(object? collection, IOperation site, object?[] items)
    {
        _site = site;
        Items = items;
        var walked = (collection as ObjectValue)?.Base ?? collection;
        if (walked is not ListValue list || !EndsWhenChanged(site)) return;
        _list = list;
        _changes = list.Elements.GetEnumerator();
    }

    /// <summary>What it goes through.</summary>
    public object?[] Items { get; }

    public void ThrowIfChanged(Frame frame)
    {
        // Ways that join again have put back and merged contents: whether one of them changed it is not certain.
        if (_list is null || frame.Machine.Tracer.HasForked || !IsChanged(_list)) return;
        throw new ThrownException(
            null, "System.InvalidOperationException", "Collection was modified; enumeration operation may not execute.", frame.Machine.PlaceOf(_site));
    }

    private bool IsChanged(ListValue list)
    {
        try
        {
            _changes.MoveNext();
            return false;
        }
        catch (InvalidOperationException)
        {
            return list.Lost is null;
        }
    }

    // By the type before the conversion to an interface. The concurrent collections, and the interfaces that they stand behind, allow changes; a
    // LinkedList allows them to its nodes.
    private static bool EndsWhenChanged(IOperation site)
    {
        while (site is IConversionOperation { OperatorMethod: null } conversion) site = conversion.Operand;
        return site.Type is INamedTypeSymbol { Name: "List" or "Queue" or "Stack" } type
            && type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";
    }
}
