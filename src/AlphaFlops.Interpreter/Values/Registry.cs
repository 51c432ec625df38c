using System.Collections;

namespace AlphaFlops.Interpreter.Values;

/// <summary>TorchSharp's OrderedDict: names in the order in which they were first registered.</summary>
public sealed class Registry<T> : IReadOnlyCollection<KeyValuePair<string, T>>
    where T : class
{
    private readonly List<KeyValuePair<string, T>> _entries = [];

    private readonly Dictionary<string, int> _index = [];

    public int Count => _entries.Count;

    public T? Find(string name) => _index.TryGetValue(name, out var index) ? _entries[index].Value : null;

    /// <summary>Adds, or replaces in place.</summary>
    public void Set(string name, T value)
    {
        var entry = new KeyValuePair<string, T>(name, value);
        if (_index.TryGetValue(name, out var index))
        {
            _entries[index] = entry;
            return;
        }

        _index.Add(name, _entries.Count);
        _entries.Add(entry);
    }

    public bool Remove(string name)
    {
        if (!_index.TryGetValue(name, out var index)) return false;
        _entries.RemoveAt(index);
        _index.Clear();
        for (var i = 0; i < _entries.Count; i++) _index.Add(_entries[i].Key, i);
        return true;
    }

    public void Clear()
    {
        _entries.Clear();
        _index.Clear();
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
