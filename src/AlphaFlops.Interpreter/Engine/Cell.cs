namespace AlphaFlops.Interpreter.Engine;

/// <summary>A variable. Closures and ref arguments share the cell, not its value.</summary>
public sealed class Cell(object? value)
{
    public object? Value { get; set; } = value;
}
