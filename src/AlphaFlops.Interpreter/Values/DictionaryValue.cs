namespace AlphaFlops.Interpreter.Values;

/// <summary>A Dictionary or OrderedDict, in the order of insertion as .NET enumerates a Dictionary without removals, or a SortedDictionary, in
/// the order of its keys. As a sequence it gives pairs.</summary>
/// <param name="comparer">Which keys are equal: by default C#'s equality.</param>
/// <param name="order">For a sorted dictionary.</param>
public sealed class DictionaryValue(IEqualityComparer<object?>? comparer = null, IComparer<object?>? order = null) : MutableValue, ISequence
{
    private readonly Dictionary<object, int> _index = new((comparer ?? ValueComparer.Instance)!);

    private readonly List<TupleValue> _pairs = [];

    public int Count => _pairs.Count;

    public IReadOnlyList<object?> Items => _pairs;

    public IEnumerable<object?> Keys => _pairs.Select(pair => pair.Items[0]);

    public IEnumerable<object?> Values => _pairs.Select(pair => pair.Items[1]);

    public bool TryGet(object key, out object? value)
    {
        value = null;
        if (!_index.TryGetValue(key, out var index)) return false;
        value = _pairs[index].Items[1];
        return true;
    }

    public void Set(object key, object? value)
    {
        if (_index.TryGetValue(key, out var index))
        {
            // The key stays the first one, which a comparer may hold equal to another.
            _pairs[index] = new TupleValue(_pairs[index].Items[0], value);
            return;
        }

        var place = _pairs.Count;
        if (order is not null)
            while (place > 0 && order.Compare(_pairs[place - 1].Items[0], key) > 0) place--;
        Insert(place, key, value);
    }

    /// <summary>Adds a key that is not there at a place in the order.</summary>
    public void Insert(int index, object key, object? value)
    {
        _pairs.Insert(index, new TupleValue(key, value));
        if (index == _pairs.Count - 1) _index.Add(key, index);
        else Reindex();
    }

    public bool Remove(object key)
    {
        if (!_index.TryGetValue(key, out var index)) return false;
        _pairs.RemoveAt(index);
        if (index == _pairs.Count) _index.Remove(key);
        else Reindex();
        return true;
    }

    public void Clear()
    {
        _index.Clear();
        _pairs.Clear();
    }

    private void Reindex()
    {
        _index.Clear();
        for (var i = 0; i < _pairs.Count; i++) _index.Add(_pairs[i].Items[0]!, i);
    }
}
