namespace AlphaFlops.Interpreter.Values;

/// <summary>An IGrouping: what GroupBy and ToLookup give for one key.</summary>
public sealed class GroupingValue(object? key, IReadOnlyList<object?> items) : ISequence
{
    public object? Key { get; } = key;

    public IReadOnlyList<object?> Items { get; } = items;
}
