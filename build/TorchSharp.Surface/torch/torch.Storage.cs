using System.Collections;
using System.Numerics;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public abstract class Storage
    {
        protected Tensor _tensor;
        protected nint _tensor_data_ptr;
        protected Storage() => throw Surface.Only;
        protected Storage(Tensor tensor) => throw Surface.Only;
        protected Storage(Tensor tensor, nint data_ptr) => throw Surface.Only;
        protected static Tensor CreateTypedTensor<T>(ScalarType dtype, IList<T> rawArray) => throw Surface.Only;
        public Storage<bool> @bool() => throw Surface.Only;
        public Storage<byte> @byte() => throw Surface.Only;
        public Storage<char> @char() => throw Surface.Only;
        public Storage<int> @int() => throw Surface.Only;
        public Storage<long> @long() => throw Surface.Only;
        public Storage<float> @float() => throw Surface.Only;
        public Storage<double> @double() => throw Surface.Only;
        public Storage<(float, float)> complex_float() => throw Surface.Only;
        public Storage<Complex> complex_double() => throw Surface.Only;
        public abstract int element_size();
        public nint data_ptr() => throw Surface.Only;
        public ulong nbytes() => throw Surface.Only;
        internal Storage(Surface.None none) { }
    }

    public sealed class Storage<T> : Storage, IDisposable, IEnumerable<T>, IEnumerable where T : unmanaged
    {
        public override int element_size() => throw Surface.Only;
        public Storage<T> cuda(Device device = null) => throw Surface.Only;
        public Storage<T> cpu() => throw Surface.Only;
        public T[] ToArray() => throw Surface.Only;
        public static implicit operator Storage<T>(T value) => throw Surface.Only;
        public void copy_(IList<T> array) => throw Surface.Only;
        public void fill_(T value) => throw Surface.Only;
        public IList<T> tolist() => throw Surface.Only;
        public bool Contains(T item) => throw Surface.Only;
        public void CopyTo(IList<T> array, int arrayIndex) => throw Surface.Only;
        public void CopyFrom(IList<T> array, int arrayIndex) => throw Surface.Only;
        public int IndexOf(T item) => throw Surface.Only;
        public IEnumerator<T> GetEnumerator() => throw Surface.Only;
        public void Dispose() => throw Surface.Only;
        public Device device => throw Surface.Only;
        public T this[int index] { get => throw Surface.Only; set => throw Surface.Only; }
        public Storage<T> this[(int? start, int? end) range] { get => throw Surface.Only; set => throw Surface.Only; }
        public Storage<T> this[Range range] { get => throw Surface.Only; set => throw Surface.Only; }
        public int Count => throw Surface.Only;
        public bool IsReadOnly => throw Surface.Only;
        IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
        internal Storage(Surface.None none) : base(default(Surface.None)) { }
    }
}
