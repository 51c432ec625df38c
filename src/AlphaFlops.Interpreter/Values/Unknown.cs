using AlphaFlops.Traces;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A value that could not be determined, with its first cause: an operation on it gives the same unknown again.</summary>
/// <param name="Reason">In words for the user: what is not known and why.</param>
/// <param name="Place">Where the cause is, when it has a place in source.</param>
public sealed record Unknown(string Reason, SourcePlace? Place)
{
    /// <summary>It is one of several values, by a condition that is not known; each of them was computed.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <inheritdoc cref="In(object?[])"/>
    public static Unknown? In(object? first, object? second) => first as Unknown ?? second as Unknown;

    /// <summary>The first unknown among values, or null.</summary>
    public static Unknown? In(params object?[] values)
    {
        foreach (var value in values)
            if (value is Unknown unknown) return unknown;
        return null;
    }
}
