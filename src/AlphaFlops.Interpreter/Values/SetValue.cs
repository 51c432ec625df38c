namespace AlphaFlops.Interpreter.Values;

/// <summary>A HashSet or SortedSet, in the order of insertion as .NET enumerates a HashSet without removals.</summary>
public sealed class SetValue : ISequence
{
    private readonly HashSet<object?> _members = new(ValueComparer.Instance);

    private readonly List<object?> _order = [];

    public IReadOnlyList<object?> Items => _order;

    public bool Contains(object? item) => _members.Contains(item);

    public bool Add(object? item)
    {
        if (!_members.Add(item)) return false;
        _order.Add(item);
        return true;
    }

    public bool Remove(object? item)
    {
        if (!_members.Remove(item)) return false;
        _order.RemoveAt(_order.FindIndex(other => ValueComparer.Instance.Equals(other, item)));
        return true;
    }

    public static SetValue From(IEnumerable<object?> items)
    {
        var set = new SetValue();
        foreach (var item in items) set.Add(item);
        return set;
    }
}
