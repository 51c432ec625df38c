using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Values;

/// <summary>The memory of a tensor; a view has that of what it looks at.</summary>
public sealed class Memory(int number) : Tracked
{
    private bool _isWritten;

    /// <summary>Names it in a trace.</summary>
    public int Number { get; } = number;

    /// <summary>It was written in place: the values that were known of it no longer hold, whoever looks at it.</summary>
    public bool IsWritten
    {
        get
        {
            Touch();
            return _isWritten;
        }
        set
        {
            Touch();
            _isWritten = value;
        }
    }

    internal override object? Save(object? part) => _isWritten;

    internal override void Restore(object? part, object? saved) => _isWritten = (bool)saved!;
}
