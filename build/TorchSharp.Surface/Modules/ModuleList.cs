using System.Collections;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class ModuleList<T> : torch.nn.Module, IList<T>, ICollection<T>, IEnumerable<T>, IEnumerable where T : torch.nn.Module
{
    public ModuleList(params T[] modules) : base(default(Surface.None)) => throw Surface.Only;
    protected override void RegisterComponents() => throw Surface.Only;
    public void Add(T item) => throw Surface.Only;
    public void append(params T[] parameters) => throw Surface.Only;
    public void Clear() => throw Surface.Only;
    public bool Contains(T item) => throw Surface.Only;
    public void CopyTo(T[] array, int arrayIndex) => throw Surface.Only;
    public void extend(IEnumerable<T> modules) => throw Surface.Only;
    public IEnumerator<T> GetEnumerator() => throw Surface.Only;
    public int IndexOf(T item) => throw Surface.Only;
    public void Insert(int index, T item) => throw Surface.Only;
    public bool Remove(T item) => throw Surface.Only;
    public void RemoveAt(int index) => throw Surface.Only;
    public T this[int index] { get => throw Surface.Only; set => throw Surface.Only; }
    public int Count => throw Surface.Only;
    public bool IsReadOnly => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
}
