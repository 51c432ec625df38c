namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor vander(long N = -1, bool increasing = false) => throw Surface.Only;
        public Tensor clone() => throw Surface.Only;
        public Tensor flatten(long start_dim = 0, long end_dim = -1) => throw Surface.Only;
        public Tensor flatten(IList<string?> dims, string out_dim) => throw Surface.Only;
        public Tensor tril(long diagonal = 0) => throw Surface.Only;
        public Tensor tril_(long diagonal = 0) => throw Surface.Only;
        public Tensor triu(long diagonal = 0) => throw Surface.Only;
        public Tensor triu_(long diagonal = 0) => throw Surface.Only;
        public Tensor view_as_complex() => throw Surface.Only;
        public Tensor view_as_real() => throw Surface.Only;
        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => throw Surface.Only;
        public Tensor corrcoef() => throw Surface.Only;
        public Tensor ravel() => throw Surface.Only;
        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) => throw Surface.Only;
        public Tensor bincount(Tensor? weights, long minlength = 0) => throw Surface.Only;
        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) => throw Surface.Only;
        public Tensor diag(long diagonal = 0) => throw Surface.Only;
        public Tensor trace() => throw Surface.Only;
        public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) => throw Surface.Only;
        public Tensor diagflat(long offset = 0) => throw Surface.Only;
        public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) => throw Surface.Only;
        public Tensor kron(Tensor other) => throw Surface.Only;
        public Tensor lcm(Tensor other) => throw Surface.Only;
        public Tensor lcm_(Tensor other) => throw Surface.Only;
        public Tensor renorm(float p, long dim, float maxnorm) => throw Surface.Only;
        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) => throw Surface.Only;
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) => throw Surface.Only;
        public Tensor broadcast_to(params long[] shape) => throw Surface.Only;
        public Tensor flip(params long[] dims) => throw Surface.Only;
        public Tensor fliplr() => throw Surface.Only;
        public Tensor flipud() => throw Surface.Only;
        public Tensor roll(long shifts, long? dims = null) => throw Surface.Only;
        public Tensor roll((long, long) shifts, (long, long) dims) => throw Surface.Only;
        public Tensor roll(long[] shifts, long[] dims) => throw Surface.Only;
        public Tensor roll(long[] shifts) => throw Surface.Only;
        public Tensor rot90(long k = 1, (long, long)? dims = null) => throw Surface.Only;
        public Tensor roll((long, long, long) shifts, (long, long, long) dims) => throw Surface.Only;
        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => throw Surface.Only;
        public static Tensor block_diag(params Tensor[] tensors) => throw Surface.Only;
        public Tensor atleast_1d() => throw Surface.Only;
        public Tensor atleast_2d() => throw Surface.Only;
        public Tensor atleast_3d() => throw Surface.Only;
    }
}
