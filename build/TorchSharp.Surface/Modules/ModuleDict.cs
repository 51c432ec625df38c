using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, ICollection<KeyValuePair<string, T>>, IEnumerable<KeyValuePair<string, T>>, IEnumerable, IList<(string, T)>, ICollection<(string, T)>, IEnumerable<(string, T)> where T : torch.nn.Module
{
    public ModuleDict() : base(default(Surface.None)) => throw Surface.Only;
    public void clear() => throw Surface.Only;
    public IEnumerator<(string, T)> items() => throw Surface.Only;
    public IEnumerable<string> keys() => throw Surface.Only;
    protected override void RegisterComponents() => throw Surface.Only;
    public IEnumerable<T> values() => throw Surface.Only;
    public void Add((string, T) item) => throw Surface.Only;
    public void Add(string key, T value) => throw Surface.Only;
    public void Add(KeyValuePair<string, T> item) => throw Surface.Only;
    public bool Contains((string, T) item) => throw Surface.Only;
    public void CopyTo((string, T)[] array, int arrayIndex) => throw Surface.Only;
    public int IndexOf((string, T) item) => throw Surface.Only;
    public void Insert(int index, (string, T) item) => throw Surface.Only;
    public bool Remove((string, T) item) => throw Surface.Only;
    public void RemoveAt(int index) => throw Surface.Only;
    public bool ContainsKey(string key) => throw Surface.Only;
    public bool Remove(string key) => throw Surface.Only;
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => throw Surface.Only;
    public void Clear() => throw Surface.Only;
    public bool Contains(KeyValuePair<string, T> item) => throw Surface.Only;
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => throw Surface.Only;
    public bool Remove(KeyValuePair<string, T> item) => throw Surface.Only;
    public IEnumerator<(string, T)> GetEnumerator() => throw Surface.Only;
    public (string, T) this[int index] { get => throw Surface.Only; set => throw Surface.Only; }
    public bool IsReadOnly => throw Surface.Only;
    public ICollection<string> Keys => throw Surface.Only;
    public ICollection<T> Values => throw Surface.Only;
    public int Count => throw Surface.Only;
    public T this[string key] { get => throw Surface.Only; set => throw Surface.Only; }
    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
}
