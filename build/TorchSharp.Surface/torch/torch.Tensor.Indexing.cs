using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor index(params TensorIndex[] indices) => throw Surface.Only;
        public Tensor index(params Tensor[] indices) => throw Surface.Only;
        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => throw Surface.Only;
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false) => throw Surface.Only;
        public Tensor index_put_(Tensor value, params Tensor[] indices) => throw Surface.Only;
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) => throw Surface.Only;
        public Tensor index_put_(Scalar value, params TensorIndex[] indices) => throw Surface.Only;
        public Tensor index_put_(Scalar value, params Tensor[] indices) => throw Surface.Only;
        public Tensor index_select(long dim, Tensor index) => throw Surface.Only;
        public Tensor select(long dim, long index) => throw Surface.Only;
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => throw Surface.Only;
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) => throw Surface.Only;
        public Tensor index_copy(long dim, Tensor index, Tensor source) => throw Surface.Only;
        public Tensor index_copy_(long dim, Tensor index, Tensor source) => throw Surface.Only;
        public Tensor index_fill(long dim, Tensor index, Scalar value) => throw Surface.Only;
        public Tensor index_fill_(long dim, Tensor index, Scalar value) => throw Surface.Only;
        public Tensor masked_fill(Tensor mask, Scalar value) => throw Surface.Only;
        public Tensor masked_fill_(Tensor mask, Scalar value) => throw Surface.Only;
        public Tensor masked_scatter(Tensor mask, Tensor value) => throw Surface.Only;
        public Tensor masked_scatter_(Tensor mask, Tensor value) => throw Surface.Only;
        public Tensor masked_select(Tensor mask) => throw Surface.Only;
        public Tensor scatter(long dim, Tensor index, Tensor src) => throw Surface.Only;
        public Tensor scatter_(long dim, Tensor index, Tensor src) => throw Surface.Only;
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => throw Surface.Only;
        public Tensor scatter_add_(long dim, Tensor index, Tensor src) => throw Surface.Only;
        public Tensor gather(long dim, Tensor index) => throw Surface.Only;
        public Tensor narrow(long dim, long start, long length) => throw Surface.Only;
        public Tensor slice(long dim, long start, long finish, long step) => throw Surface.Only;
        [IndexerName("TensorItems")]
        public Tensor this[params TensorIndex[] indices] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[params Tensor[] indices] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[long i1] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6] { get => throw Surface.Only; set => throw Surface.Only; }
        [IndexerName("TensorItems")]
        public Tensor this[params long[] indices] { get => throw Surface.Only; set => throw Surface.Only; }
    }
}
