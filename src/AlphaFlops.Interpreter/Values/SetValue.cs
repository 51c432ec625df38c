namespace AlphaFlops.Interpreter.Values;

/// <summary>A HashSet, in the order of insertion as .NET enumerates one without removals, or a SortedSet, in its order.</summary>
/// <param name="comparer">Which members are equal: by default C#'s equality.</param>
/// <param name="order">For a sorted set.</param>
public sealed class SetValue(IEqualityComparer<object?>? comparer = null, IComparer<object?>? order = null) : MutableValue, ISequence
{
    private readonly HashSet<object?> _members = new(comparer ?? ValueComparer.Instance);

    private readonly List<object?> _order = [];

    public IEqualityComparer<object?> Comparer => _members.Comparer;

    public int Count => _order.Count;

    public IReadOnlyList<object?> Items => _order;

    public bool Contains(object? item) => _members.Contains(item);

    public bool Add(object? item)
    {
        if (!_members.Add(item)) return false;
        if (order is null)
        {
            _order.Add(item);
            return true;
        }

        var index = _order.BinarySearch(item, order);
        _order.Insert(index < 0 ? ~index : index, item);
        return true;
    }

    public bool Remove(object? item)
    {
        if (!_members.Remove(item)) return false;
        _order.RemoveAt(_order.FindIndex(other => Comparer.Equals(other, item)));
        return true;
    }

    public void Clear()
    {
        _members.Clear();
        _order.Clear();
    }

    public static SetValue From(IEnumerable<object?> items, IEqualityComparer<object?>? comparer = null)
    {
        var set = new SetValue(comparer);
        foreach (var item in items) set.Add(item);
        return set;
    }
}
