namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor argsort(long dim = -1, bool descending = false) => throw Surface.Only;
        public Tensor isclose(Tensor other, double rtol = 1E-05, double atol = 1E-08, bool nanEqual = false) => throw Surface.Only;
        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false) => throw Surface.Only;
        public Tensor isinf() => throw Surface.Only;
        public Tensor isfinite() => throw Surface.Only;
        public Tensor isposinf() => throw Surface.Only;
        public Tensor isneginf() => throw Surface.Only;
        public Tensor isnan() => throw Surface.Only;
        public Tensor isreal() => throw Surface.Only;
        public Tensor eq(Tensor target) => throw Surface.Only;
        public Tensor equal(Tensor target) => throw Surface.Only;
        public Tensor eq_(Tensor target) => throw Surface.Only;
        public Tensor eq(Scalar target) => throw Surface.Only;
        public Tensor eq_(Scalar target) => throw Surface.Only;
        public bool allclose(Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false) => throw Surface.Only;
        public Tensor ge(Tensor target) => throw Surface.Only;
        public Tensor greater_equal(Tensor target) => throw Surface.Only;
        public Tensor ge_(Tensor target) => throw Surface.Only;
        public Tensor ge(Scalar target) => throw Surface.Only;
        public Tensor ge_(Scalar target) => throw Surface.Only;
        public Tensor gt(Tensor target) => throw Surface.Only;
        public Tensor greater(Tensor target) => throw Surface.Only;
        public Tensor gt_(Tensor target) => throw Surface.Only;
        public Tensor gt(Scalar target) => throw Surface.Only;
        public Tensor gt_(Scalar target) => throw Surface.Only;
        public Tensor le(Tensor target) => throw Surface.Only;
        public Tensor less_equal(Tensor target) => throw Surface.Only;
        public Tensor le_(Tensor target) => throw Surface.Only;
        public Tensor less_equal_(Tensor target) => throw Surface.Only;
        public Tensor le(Scalar target) => throw Surface.Only;
        public Tensor le_(Scalar target) => throw Surface.Only;
        public Tensor lt(Tensor target) => throw Surface.Only;
        public Tensor less(Tensor target) => throw Surface.Only;
        public Tensor lt_(Tensor target) => throw Surface.Only;
        public Tensor lt(Scalar target) => throw Surface.Only;
        public Tensor lt_(Scalar target) => throw Surface.Only;
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) => throw Surface.Only;
        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false) => throw Surface.Only;
        [Obsolete(Surface.Deprecated, false)]
        public static (Tensor values, Tensor indices) kthvalue(
            Tensor input, long k, long? dim, bool keepdim = false) => throw Surface.Only;
        public Tensor maximum(Tensor other) => throw Surface.Only;
        public Tensor minimum(Tensor other) => throw Surface.Only;
        public Tensor msort() => throw Surface.Only;
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) => throw Surface.Only;
        public Tensor ne(Tensor target) => throw Surface.Only;
        public Tensor not_equal(Tensor target) => throw Surface.Only;
        public Tensor ne_(Tensor target) => throw Surface.Only;
        public Tensor not_equal_(Tensor target) => throw Surface.Only;
        public Tensor ne(Scalar target) => throw Surface.Only;
        public Tensor ne_(Scalar target) => throw Surface.Only;
        public Tensor fmax(Tensor other) => throw Surface.Only;
        public Tensor fmin(Tensor other) => throw Surface.Only;
    }
}
