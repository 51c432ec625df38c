using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A HashSet, in the order in which .NET enumerates it, or a SortedSet.</summary>
/// <param name="comparer">Which members are equal: by default C#'s equality.</param>
/// <param name="order">For a sorted set.</param>
public sealed class SetValue(IEqualityComparer<object?>? comparer = null, IComparer<object?>? order = null) : MutableValue, ISequence
{
    // A key in a box: a set may hold null.
    private readonly Dictionary<ValueTuple<object?>, int> _index = new(new Boxed(comparer ?? ValueComparer.Instance));

    private readonly Slots<object?> _slots = new();

    private IReadOnlyList<object?>? _sorted;

    public IEqualityComparer<object?> Comparer { get; } = comparer ?? ValueComparer.Instance;

    public int Count
    {
        get
        {
            Touch();
            return _index.Count;
        }
    }

    public IReadOnlyList<object?> Items
    {
        get
        {
            Touch();
            if (order is null) return _slots.Items;
            return _sorted ??= [.. _slots.Items.OrderBy(item => item, order)];
        }
    }

    public bool Contains(object? item)
    {
        Touch();
        return _index.ContainsKey(new(item));
    }

    public bool Add(object? item)
    {
        Touch();
        if (_index.ContainsKey(new(item))) return false;
        _index.Add(new(item), _slots.Add(item));
        _sorted = null;
        return true;
    }

    public bool Remove(object? item)
    {
        Touch();
        if (!_index.TryGetValue(new(item), out var slot)) return false;
        _index.Remove(new(item));
        _slots.Remove(slot);
        _sorted = null;
        return true;
    }

    public void Clear()
    {
        Touch();
        _index.Clear();
        _slots.Clear();
        _sorted = null;
    }

    public SetValue Copy()
    {
        var copy = new SetValue(comparer, order) { Lost = Lost };
        foreach (var item in Items) copy.Add(item);
        return copy;
    }

    public static SetValue From(IEnumerable<object?> items, IEqualityComparer<object?>? comparer = null)
    {
        var set = new SetValue(comparer);
        foreach (var item in items) set.Add(item);
        return set;
    }

    internal override Tracked? NewLike() => comparer is null && order is null ? new SetValue() : null;

    /// <summary>Its members are equal, and in order, by the same rules.</summary>
    internal bool IsLike(SetValue other) => other.IsLike(comparer, order);

    private bool IsLike(IEqualityComparer<object?>? otherComparer, IComparer<object?>? otherOrder) =>
        ReferenceEquals(comparer, otherComparer) && ReferenceEquals(order, otherOrder);

    private protected override object?[] SaveContents() => _slots.Save();

    private protected override void RestoreContents(object?[] contents)
    {
        _index.Clear();
        _sorted = null;
        _slots.Restore(contents, (item, slot) => _index.Add(new(item), slot));
    }

    private sealed class Boxed(IEqualityComparer<object?> inner) : IEqualityComparer<ValueTuple<object?>>
    {
        public bool Equals(ValueTuple<object?> x, ValueTuple<object?> y) => inner.Equals(x.Item1, y.Item1);

        public int GetHashCode(ValueTuple<object?> box) => box.Item1 is null ? 0 : inner.GetHashCode(box.Item1);
    }
}
