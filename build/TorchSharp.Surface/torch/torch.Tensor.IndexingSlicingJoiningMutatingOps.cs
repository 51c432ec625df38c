namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor take(Tensor index) => throw Surface.Only;
        public Tensor argwhere() => throw Surface.Only;
        public Tensor take_along_dim(Tensor indices) => throw Surface.Only;
        public Tensor take_along_dim(IEnumerable<long> indices) => throw Surface.Only;
        public Tensor take_along_dim(Tensor indices, long dim) => throw Surface.Only;
        public Tensor take_along_dim(IEnumerable<long> indices, long dim) => throw Surface.Only;
        public Tensor reshape(params long[] shape) => throw Surface.Only;
        public Tensor t() => throw Surface.Only;
        public Tensor transpose(long dim0, long dim1) => throw Surface.Only;
        public Tensor transpose_(long dim0, long dim1) => throw Surface.Only;
        public Tensor adjoint() => throw Surface.Only;
        public Tensor swapdims(long dim0, long dim1) => throw Surface.Only;
        public Tensor swapaxes(long dim0, long dim1) => throw Surface.Only;
        public Tensor tile(long[] reps) => throw Surface.Only;
        public Tensor[] unbind(long dimension = 0) => throw Surface.Only;
        public Tensor[] split(long size, int dim = 0) => throw Surface.Only;
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => throw Surface.Only;
        public Tensor[] split(long[] sizes, long dim = 0) => throw Surface.Only;
        public Tensor[] split(params long[] sizes) => throw Surface.Only;
        public Tensor[] tensor_split(long size, long dim = 0) => throw Surface.Only;
        public Tensor[] tensor_split(long[] sizes, long dim = 0) => throw Surface.Only;
        public Tensor[] tensor_split(Tensor indices, long dim = 0) => throw Surface.Only;
        public Tensor[] vsplit(long size) => throw Surface.Only;
        public Tensor[] vsplit(params long[] sizes) => throw Surface.Only;
        public Tensor[] vsplit(Tensor indices) => throw Surface.Only;
        public Tensor[] hsplit(long size) => throw Surface.Only;
        public Tensor[] hsplit(params long[] sizes) => throw Surface.Only;
        public Tensor[] hsplit(Tensor indices) => throw Surface.Only;
        public Tensor[] dsplit(long size) => throw Surface.Only;
        public Tensor[] dsplit((long, long) indices_or_sections) => throw Surface.Only;
        public Tensor[] dsplit((long, long, long) indices_or_sections) => throw Surface.Only;
        public Tensor[] dsplit((long, long, long, long) indices_or_sections) => throw Surface.Only;
        public Tensor[] dsplit(params long[] sizes) => throw Surface.Only;
        public Tensor[] dsplit(Tensor indices) => throw Surface.Only;
        public Tensor[] chunk(long chunks, long dim = 0) => throw Surface.Only;
        public Tensor movedim(long[] source, long[] destination) => throw Surface.Only;
        public Tensor moveaxis(long[] source, long[] destination) => throw Surface.Only;
        public Tensor permute(params long[] permutation) => throw Surface.Only;
        public Tensor permute(IEnumerable<long> permutation) => throw Surface.Only;
        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) => throw Surface.Only;
        public Tensor select_scatter(Tensor src, long dim, long index) => throw Surface.Only;
        public Tensor slice_scatter(
            Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) => throw Surface.Only;
        public Tensor nonzero() => throw Surface.Only;
        public Tensor unsqueeze(long dim) => throw Surface.Only;
        public Tensor unsqueeze_(long dim) => throw Surface.Only;
        public Tensor where(Tensor condition, Tensor y) => throw Surface.Only;
    }
}
