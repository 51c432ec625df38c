using System.Collections;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T>, IEnumerable where T : unmanaged
{
    public T[] ToArray() => throw Surface.Only;
    public Array ToNDArray() => throw Surface.Only;
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw Surface.Only;
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw Surface.Only;
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw Surface.Only;
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw Surface.Only;
    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => throw Surface.Only;
    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => throw Surface.Only;
    public override bool Equals(object obj) => throw Surface.Only;
    public override int GetHashCode() => throw Surface.Only;
    public void Dispose() => throw Surface.Only;
    public IEnumerator<T> GetEnumerator() => throw Surface.Only;
    public long Count => throw Surface.Only;
    public bool IsReadOnly => throw Surface.Only;
    public T this[params long[] indices] { get => throw Surface.Only; set => throw Surface.Only; }
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
    internal TensorAccessor(Surface.None none) { }
}
