using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>A variable. Closures and ref arguments share the cell, not its value.</summary>
public sealed class Cell(object? value) : Tracked
{
    private object? _value = value;

    public object? Value
    {
        get
        {
            Touch();
            return _value;
        }
        set
        {
            Touch();
            _value = value;
        }
    }

    internal override Tracked? NewLike() => new Cell(null);

    internal override object? Save(object? part) => _value;

    internal override void Restore(object? part, object? saved) => _value = saved;
}
