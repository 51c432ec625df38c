using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Something that can be assigned, with its receiver and indexes evaluated once.</summary>
internal sealed class Place(Func<object?> read, Action<object?> write)
{
    public static Place Discard { get; } = new(() => null, _ => { });

    /// <summary>The variable itself, for ref and out; null for a member or element, whose value is copied in and out.</summary>
    public Cell? Cell { get; init; }

    public static Place OfCell(Cell cell) => new(() => cell.Value, value => cell.Value = value) { Cell = cell };

    public static Place OfUnknown(Unknown unknown) => new(() => unknown, _ => { });

    public object? Read() => read();

    public void Write(object? value) => write(value);
}
