namespace AlphaFlops.Interpreter.Values;

/// <summary>A Dictionary or OrderedDict, in the order of insertion as .NET enumerates a Dictionary without removals. As a sequence it gives
/// pairs.</summary>
public sealed class DictionaryValue : ISequence
{
    private readonly Dictionary<object, int> _index = new(ValueComparer.Instance!);

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
        var pair = new TupleValue(key, value);
        if (_index.TryGetValue(key, out var index))
        {
            _pairs[index] = pair;
            return;
        }

        _index.Add(key, _pairs.Count);
        _pairs.Add(pair);
    }

    public bool Remove(object key)
    {
        if (!_index.TryGetValue(key, out var index)) return false;
        _pairs.RemoveAt(index);
        _index.Clear();
        for (var i = 0; i < _pairs.Count; i++) _index.Add(_pairs[i].Items[0]!, i);
        return true;
    }

    public void Clear()
    {
        _index.Clear();
        _pairs.Clear();
    }
}
