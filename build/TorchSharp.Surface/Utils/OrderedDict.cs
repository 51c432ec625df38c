using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable, IList<(TKey, TValue)>, ICollection<(TKey, TValue)>, IEnumerable<(TKey, TValue)>
{
    public void clear() => throw Surface.Only;
    public IEnumerator<(TKey, TValue)> items() => throw Surface.Only;
    public IEnumerable<TKey> keys() => throw Surface.Only;
    public IEnumerable<TValue> values() => throw Surface.Only;
    public void Add((TKey, TValue) item) => throw Surface.Only;
    public void Add(TKey key, TValue value) => throw Surface.Only;
    public void Add(KeyValuePair<TKey, TValue> item) => throw Surface.Only;
    public bool Contains((TKey, TValue) item) => throw Surface.Only;
    public void CopyTo((TKey, TValue)[] array, int arrayIndex) => throw Surface.Only;
    public int IndexOf((TKey, TValue) item) => throw Surface.Only;
    public void Insert(int index, (TKey, TValue) item) => throw Surface.Only;
    public bool Remove((TKey, TValue) item) => throw Surface.Only;
    public void RemoveAt(int index) => throw Surface.Only;
    public bool ContainsKey(TKey key) => throw Surface.Only;
    public bool Remove(TKey key) => throw Surface.Only;
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => throw Surface.Only;
    public void Clear() => throw Surface.Only;
    public bool Contains(KeyValuePair<TKey, TValue> item) => throw Surface.Only;
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw Surface.Only;
    public bool Remove(KeyValuePair<TKey, TValue> item) => throw Surface.Only;
    public IEnumerator<(TKey, TValue)> GetEnumerator() => throw Surface.Only;
    public OrderedDict() => throw Surface.Only;
    public (TKey, TValue) this[int index] { get => throw Surface.Only; set => throw Surface.Only; }
    public bool IsReadOnly => throw Surface.Only;
    public ICollection<TKey> Keys => throw Surface.Only;
    public ICollection<TValue> Values => throw Surface.Only;
    public int Count => throw Surface.Only;
    public TValue this[TKey key] { get => throw Surface.Only; set => throw Surface.Only; }
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
}
