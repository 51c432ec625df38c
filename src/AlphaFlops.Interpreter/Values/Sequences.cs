namespace AlphaFlops.Interpreter.Values;

/// <summary>Reads a value as a sequence.</summary>
public static class Sequences
{
    /// <summary>The elements, or null when the value is no sequence.</summary>
    public static IReadOnlyList<object?>? Of(object? value) => value switch
    {
        ISequence sequence => sequence.Items,
        string text => text.Select(c => (object?)c).ToArray(),
        _ => null,
    };
}
