#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static bool allclose(
        Tensor tensor, Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false) => throw Surface.Only;
    public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => throw Surface.Only;
    public static Tensor eq(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor equal(Tensor tensor, Tensor target) => throw Surface.Only;
    public static Tensor ge(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor greater_equal(Tensor tensor, Tensor target) => throw Surface.Only;
    public static Tensor gt(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor greater(Tensor tensor, Tensor target) => throw Surface.Only;
    public static Tensor isclose(
        Tensor tensor, Tensor other, double rtol = 1E-05, double atol = 1E-08, bool nanEqual = false) => throw Surface.Only;
    public static Tensor isfinite(Tensor tensor) => throw Surface.Only;
    public static Tensor isin(
        Tensor tensor, Tensor test_elements, bool assumeUnique = false, bool invert = false) => throw Surface.Only;
    public static Tensor isinf(Tensor tensor) => throw Surface.Only;
    public static Tensor isposinf(Tensor tensor) => throw Surface.Only;
    public static Tensor isneginf(Tensor tensor) => throw Surface.Only;
    public static Tensor isnan(Tensor input) => throw Surface.Only;
    public static Tensor isreal(Tensor tensor) => throw Surface.Only;
    public static (Tensor values, Tensor indices) kthvalue(
        Tensor input, long k, long? dim, bool keepdim = false) => throw Surface.Only;
    public static Tensor le(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor less_equal(Tensor tensor, Tensor target) => throw Surface.Only;
    public static Tensor lt(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor less(Tensor tensor, Tensor target) => throw Surface.Only;
    public static Tensor maximum(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor minimum(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor fmax(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor fmin(Tensor input, Tensor other) => throw Surface.Only;
    public static Tensor ne(Tensor left, Tensor right) => throw Surface.Only;
    public static Tensor not_equal(Tensor tensor, Tensor target) => throw Surface.Only;
    public static (Tensor values, Tensor indices) sort(
        Tensor input, long dim = -1, bool descending = false, bool stable = false) => throw Surface.Only;
    public static Tensor searchsorted(
        Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false, Tensor sorter = null) => throw Surface.Only;
    public static Tensor searchsorted(
        Tensor sorted_sequence, Scalar values, bool out_int32, bool right, Tensor sorter) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, TorchSharp.HistogramBinSelector bins, (double min, double max)? range = null, bool density = false) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, Tensor bins, Tensor weight = null, bool density = false) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, (double min, double max)? range = null, Tensor weight = null, bool density = false) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, Tensor bins, out (Tensor hist, Tensor bin_edges) out_tensor) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, Tensor bins, Tensor weight, bool density,
        out (Tensor hist, Tensor bin_edges) out_tensor) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, out (Tensor hist, Tensor bin_edges) out_tensor) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, (double min, double max)? range, out (Tensor hist, Tensor bin_edges) out_tensor) => throw Surface.Only;
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, (double min, double max)? range, Tensor weight, bool density,
        out (Tensor hist, Tensor bin_edges) out_tensor) => throw Surface.Only;
    public static (Tensor values, Tensor indices) topk(
        Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) => throw Surface.Only;
    public static Tensor msort(Tensor tensor) => throw Surface.Only;
}
