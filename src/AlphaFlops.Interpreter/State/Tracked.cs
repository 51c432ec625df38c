namespace AlphaFlops.Interpreter.State;

/// <summary>Something of the interpreted program that can change. Whoever reads or writes a part of it goes through <see cref="Touch"/> first, so that
/// what a piece of code depends on and what it changed can be told, undone and compared.</summary>
public abstract class Tracked
{
    /// <summary>When it was made, on the clock of <see cref="Journal"/>: a scope that began later may see it for the first time.</summary>
    private readonly int _birth = Journal.Now;

    /// <summary>A part as it is now, in a form that does not change any more. Its references to other tracked values stay references.</summary>
    internal abstract object? Save(object? part);

    /// <summary>Takes back what <see cref="Save"/> gave.</summary>
    internal abstract void Restore(object? part, object? saved);

    /// <summary>All its parts, for a copy; null where no copy can be made.</summary>
    internal virtual IReadOnlyList<object?>? Parts => WholePart;

    /// <summary>One of the same kind, without contents; null where none can be made.</summary>
    internal virtual Tracked? NewLike() => null;

    /// <summary>Of a value that is one whole.</summary>
    private static readonly object?[] WholePart = [null];

    /// <summary>It was there before the scope began.</summary>
    internal bool IsOlderThan(Scope scope) => _birth < scope.Began;

    /// <summary>Tells the open scope that a part is about to be read or written.</summary>
    /// <param name="part">Which one, compared by reference; null where the value is one whole.</param>
    internal void Touch(object? part = null)
    {
        if (Journal.Open is { } scope && _birth < scope.Began) scope.Touch(this, part);
    }
}
