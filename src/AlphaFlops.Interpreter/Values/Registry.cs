using System.Collections;

namespace AlphaFlops.Interpreter.Values;

/// <summary>TorchSharp's OrderedDict: names in the order in which they were first registered.</summary>
public sealed class Registry<T> : IReadOnlyCollection<KeyValuePair<string, T>>
    where T : class
{
    private const int Searched = 8;

    // Never changed in place, so that it can be kept. Most tables hold a weight and a bias, or nothing.
    private KeyValuePair<string, T>[] _entries = [];

    // By name, once there are more than a search should go through.
    private Dictionary<string, int>? _index;

    private int _count;

    public int Count => _count;

    public T? Find(string name) => IndexOf(name) is var index and >= 0 ? _entries[index].Value : null;

    /// <summary>Adds, or replaces in place.</summary>
    public void Set(string name, T value)
    {
        var entry = new KeyValuePair<string, T>(name, value);
        var index = IndexOf(name);
        if (index >= 0)
        {
            _entries = [.. _entries];
            _entries[index] = entry;
            return;
        }

        // Room beyond the count belongs to whoever added last: what was kept ends at its own count.
        if (_count == _entries.Length) Array.Resize(ref _entries, Math.Max(2, _count * 2));
        _entries[_count] = entry;
        _index?.Add(name, _count);
        _count++;
    }

    public bool Remove(string name)
    {
        var index = IndexOf(name);
        if (index < 0) return false;
        Restore([.. this.Where(entry => entry.Key != name)]);
        return true;
    }

    public void Clear() => Restore([]);

    /// <summary>Of the entries as they are now.</summary>
    public Enumerator GetEnumerator() => new(_entries, _count);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => _entries.Take(_count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.Take(_count).GetEnumerator();

    internal KeyValuePair<string, T>[] Save()
    {
        if (_count < _entries.Length) Array.Resize(ref _entries, _count);
        return _entries;
    }

    internal void Restore(KeyValuePair<string, T>[] entries)
    {
        _entries = entries;
        _count = entries.Length;
        _index = null;
    }

    private int IndexOf(string name)
    {
        if (_count > Searched)
        {
            if (_index is null)
            {
                _index = [];
                for (var i = 0; i < _count; i++) _index.Add(_entries[i].Key, i);
            }

            return _index.TryGetValue(name, out var found) ? found : -1;
        }

        for (var i = 0; i < _count; i++)
            if (_entries[i].Key == name) return i;
        return -1;
    }

    /// <summary>A struct: a model of ten thousand blocks goes through half a million tables.</summary>
    public struct Enumerator(KeyValuePair<string, T>[] entries, int count)
    {
        private int _next;

        public readonly KeyValuePair<string, T> Current => entries[_next - 1];

        public bool MoveNext() => ++_next <= count;
    }
}
