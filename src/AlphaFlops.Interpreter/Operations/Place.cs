using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Something that can be assigned, with its receiver and indexes evaluated once.</summary>
internal sealed class Place
{
    private readonly Func<object?>? _read;

    private readonly Action<object?>? _write;

    public Place(Func<object?> read, Action<object?> write)
    {
        _read = read;
        _write = write;
    }

    private Place(Cell cell) => Cell = cell;

    public static Place Discard { get; } = new(() => null, _ => { });

    /// <summary>The variable itself, for ref and out; null for a member or element, whose value is copied in and out.</summary>
    public Cell? Cell { get; }

    public static Place OfCell(Cell cell) => new(cell);

    public static Place OfUnknown(Unknown unknown) => new(() => unknown, _ => { });

    public object? Read() => Cell is null ? _read!() : Cell.Value;

    public void Write(object? value)
    {
        if (Cell is null) _write!(value);
        else Cell.Value = value;
    }
}
