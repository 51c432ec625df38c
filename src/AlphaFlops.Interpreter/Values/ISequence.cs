namespace AlphaFlops.Interpreter.Values;

/// <summary>Anything that foreach, LINQ, spread and a collection constructor can read in order. Implemented by arrays, lists, sets, dictionaries
/// (as pairs) and module containers; strings are read by <see cref="Sequences"/>.</summary>
public interface ISequence
{
    /// <summary>The elements now: the caller must not keep the list across a change.</summary>
    IReadOnlyList<object?> Items { get; }
}
