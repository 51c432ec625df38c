namespace TorchSharp;

public static partial class torch
{
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => throw Surface.Only;
    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => throw Surface.Only;
    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => throw Surface.Only;
    public static Tensor bincount(Tensor input, Tensor? weights = null, long minlength = 0) => throw Surface.Only;
    public static Tensor block_diag(params Tensor[] tensors) => throw Surface.Only;
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => throw Surface.Only;
    public static Tensor broadcast_to(Tensor input, params long[] shape) => throw Surface.Only;
    public static Size broadcast_shapes(params long[][] shapes) => throw Surface.Only;
    public static Tensor bucketize(
        Tensor input, Tensor boundaries, bool outInt32 = false, bool right = false) => throw Surface.Only;
    public static Tensor cartesian_prod(IList<Tensor> tensors) => throw Surface.Only;
    public static Tensor cartesian_prod(params Tensor[] tensors) => throw Surface.Only;
    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => throw Surface.Only;
    public static Tensor cdist(
        Tensor x1, Tensor x2, double p = 2.0, compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) => throw Surface.Only;
    public static Tensor clone(Tensor input) => throw Surface.Only;
    public static Tensor combinations(Tensor input, int r = 2, bool with_replacement = false) => throw Surface.Only;
    public static Tensor corrcoef(Tensor input) => throw Surface.Only;
    public static Tensor cov(
        Tensor input, long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => throw Surface.Only;
    public static Tensor cross(Tensor input, Scalar other, long dim = 0) => throw Surface.Only;
    public static (Tensor values, Tensor indices) cummax(Tensor input, long dim) => throw Surface.Only;
    public static (Tensor values, Tensor indices) cummin(Tensor input, long dim) => throw Surface.Only;
    public static Tensor cumprod(Tensor input, long dim, ScalarType? dtype = null) => throw Surface.Only;
    public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => throw Surface.Only;
    public static Tensor diag(Tensor input, long diagonal = 0) => throw Surface.Only;
    public static Tensor diag_embed(Tensor input, long offset = 0, long dim1 = -2, long dim2 = -1) => throw Surface.Only;
    public static Tensor diagflat(Tensor input, long offset = 0) => throw Surface.Only;
    public static Tensor diagonal(Tensor input, long offset = 0, long dim1 = 0, long dim2 = 1) => throw Surface.Only;
    public static Tensor diff(
        Tensor input, long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) => throw Surface.Only;
    public static Tensor einsum(string equation, params Tensor[] tensors) => throw Surface.Only;
    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => throw Surface.Only;
    public static Tensor flip(Tensor input, params long[] dims) => throw Surface.Only;
    public static Tensor fliplr(Tensor input) => throw Surface.Only;
    public static Tensor flipud(Tensor input) => throw Surface.Only;
    public static Tensor kron(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor rot90(Tensor input, long k = 1, (long, long)? dims = null) => throw Surface.Only;
    public static Tensor gcd(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor gcd_(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor histc(Tensor input, long bins = 100, long min = 0, long max = 0) => throw Surface.Only;
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") => throw Surface.Only;
    public static Tensor lcm(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor lcm_(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor logcumsumexp(Tensor input, long dim) => throw Surface.Only;
    public static Tensor ravel(Tensor input) => throw Surface.Only;
    public static Tensor renorm(Tensor input, float p, long dim, float maxnorm) => throw Surface.Only;
    public static Tensor repeat_interleave(
        Tensor input, long repeats, long? dim = null, long? output_size = null) => throw Surface.Only;
    public static Tensor repeat_interleave(
        Tensor input, Tensor repeats, long? dim = null, long? output_size = null) => throw Surface.Only;
    public static Tensor roll(Tensor input, long shifts, long? dims = null) => throw Surface.Only;
    public static Tensor roll(Tensor input, (long, long) shifts, (long, long) dims) => throw Surface.Only;
    public static Tensor roll(Tensor input, (long, long, long) shifts, (long, long, long) dims) => throw Surface.Only;
    public static Tensor roll(Tensor input, long[] shifts, long[] dims) => throw Surface.Only;
    public static Tensor roll(Tensor input, long[] shifts) => throw Surface.Only;
    public static Tensor roll(Tensor input, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => throw Surface.Only;
    public static Tensor tensordot(Tensor a, Tensor b, long dims = 2) => throw Surface.Only;
    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => throw Surface.Only;
    public static Tensor tensordot(Tensor a, Tensor b, (long, long)[] dims) => throw Surface.Only;
    public static Tensor trace(Tensor input) => throw Surface.Only;
    public static Tensor tril(Tensor input, long diagonal = 0) => throw Surface.Only;
    public static Tensor tril_(Tensor input, long diagonal = 0) => throw Surface.Only;
    public static Tensor tril_indices(
        long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) => throw Surface.Only;
    public static Tensor triu(Tensor input, long diagonal = 0) => throw Surface.Only;
    public static Tensor triu_(Tensor input, long diagonal = 0) => throw Surface.Only;
    public static Tensor triu_indices(
        long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) => throw Surface.Only;
    public static Tensor vander(Tensor x, long N = -1, bool increasing = false) => throw Surface.Only;
    public static Tensor view_as_real(Tensor input) => throw Surface.Only;
    public static Tensor view_as_complex(Tensor input) => throw Surface.Only;
    public static Tensor resolve_conj(Tensor input) => throw Surface.Only;
    public static Tensor resolve_neg(Tensor input) => throw Surface.Only;
    public static Tensor is_neg(Tensor input) => throw Surface.Only;
}
