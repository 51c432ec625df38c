using AlphaFlops.Interpreter.Intrinsics.Dotnet.Linq;

namespace AlphaFlops.Interpreter.Values;

/// <summary>Reads a value as a sequence.</summary>
public static class Sequences
{
    /// <summary>The elements, or null when the value is no sequence. Ask <see cref="UnknownIn"/> first.</summary>
    public static IReadOnlyList<object?>? Of(object? value) => value switch
    {
        ISequence sequence => sequence.Items,
        ObjectValue { Base: ISequence sequence } => sequence.Items,
        string text => text.Select(c => (object?)c).ToArray(),
        _ => null,
    };

    /// <summary>Why the value cannot be read: it is unknown itself, or a collection whose contents were lost; else null.</summary>
    public static Unknown? UnknownIn(object? value) => value as Unknown ?? (value as MutableValue ?? (value as ObjectValue)?.Base as MutableValue)?.Lost ?? (value as OrderedValue)?.Query?.Outdated();
}
