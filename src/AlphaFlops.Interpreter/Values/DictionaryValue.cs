using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A Dictionary or OrderedDict, in the order in which .NET enumerates it, or a SortedDictionary, in the order of its keys. As a sequence
/// it gives pairs.</summary>
/// <param name="comparer">Which keys are equal: by default C#'s equality.</param>
/// <param name="order">For a sorted dictionary.</param>
/// <param name="isOrdered">An OrderedDictionary: new keys always go to the end.</param>
public sealed class DictionaryValue(IEqualityComparer<object?>? comparer = null, IComparer<object?>? order = null, bool isOrdered = false)
    : MutableValue, ISequence
{
    private readonly Dictionary<object, int> _index = new((comparer ?? ValueComparer.Instance)!);

    private readonly Slots<TupleValue> _slots = new(isOrdered);

    private IReadOnlyList<TupleValue>? _sorted;

    public int Count
    {
        get
        {
            Touch();
            return _index.Count;
        }
    }

    public IReadOnlyList<object?> Items => Pairs;

    public IEnumerable<object?> Keys => Pairs.Select(pair => pair.Items[0]);

    public IEnumerable<object?> Values => Pairs.Select(pair => pair.Items[1]);

    private IReadOnlyList<TupleValue> Pairs
    {
        get
        {
            Touch();
            if (order is null) return _slots.Items;
            return _sorted ??= [.. _slots.Items.OrderBy(pair => pair.Items[0], order)];
        }
    }

    public bool TryGet(object key, out object? value)
    {
        Touch();
        value = null;
        if (!_index.TryGetValue(key, out var slot)) return false;
        value = _slots[slot].Items[1];
        return true;
    }

    public void Set(object key, object? value)
    {
        Touch();
        _sorted = null;

        // The key stays the first one, which a comparer may hold equal to another.
        if (_index.TryGetValue(key, out var slot)) _slots[slot] = new TupleValue(_slots[slot].Items[0], value);
        else _index.Add(key, _slots.Add(new TupleValue(key, value)));
    }

    public bool Remove(object key)
    {
        Touch();
        if (!_index.TryGetValue(key, out var slot)) return false;
        _index.Remove(key);
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

    public DictionaryValue Copy()
    {
        var copy = new DictionaryValue(comparer, order, isOrdered) { Lost = Lost };
        foreach (var pair in Pairs) copy.Set(pair.Items[0]!, pair.Items[1]);
        return copy;
    }

    internal override Tracked? NewLike() => comparer is null && order is null ? new DictionaryValue(isOrdered: isOrdered) : null;

    /// <summary>Its keys are equal, and in order, by the same rules.</summary>
    internal bool IsLike(DictionaryValue other) => other.IsLike(comparer, order, isOrdered);

    private bool IsLike(IEqualityComparer<object?>? otherComparer, IComparer<object?>? otherOrder, bool otherIsOrdered) =>
        ReferenceEquals(comparer, otherComparer) && ReferenceEquals(order, otherOrder) && isOrdered == otherIsOrdered;

    private protected override object?[] SaveContents() => _slots.Save();

    private protected override void RestoreContents(object?[] contents)
    {
        _index.Clear();
        _sorted = null;
        _slots.Restore(contents, (pair, slot) => _index.Add(pair.Items[0]!, slot));
    }
}
