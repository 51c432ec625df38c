using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Where the program's tensors lie. Until it names a device, what it makes lies on the CPU; after that it is not followed. It costs the
/// same anywhere.</summary>
public sealed class Devices : Tracked
{
    private bool _named;

    /// <summary>The program has named a device other than the CPU.</summary>
    public bool AreNamed
    {
        get
        {
            Touch();
            return _named;
        }
        set
        {
            Touch();
            _named = value;
        }
    }

    internal override object? Save(object? part) => _named;

    internal override void Restore(object? part, object? saved) => _named = (bool)saved!;
}
