namespace AlphaFlops.Interpreter.Values;

/// <summary>A List, Queue, Stack (top first, as it enumerates), ImmutableArray, iterator result or any other ordered collection of .NET.</summary>
public sealed class ListValue(IEnumerable<object?>? items = null) : MutableValue, ISequence
{
    public List<object?> Elements { get; } = items?.ToList() ?? [];

    IReadOnlyList<object?> ISequence.Items => Elements;
}
