namespace TorchSharp;

public static partial class torch
{
    public static FInfo finfo() => throw Surface.Only;
    public static FInfo finfo(ScalarType dtype) => throw Surface.Only;
    public static bool is_integral(ScalarType type) => throw Surface.Only;
    public static bool is_floating_point(ScalarType type) => throw Surface.Only;
    public static bool is_complex(ScalarType type) => throw Surface.Only;
    public static bool is_quantized(ScalarType type) => throw Surface.Only;
    public static long max_int_value(ScalarType type) => throw Surface.Only;
    public static bool is_integral(Tensor t) => throw Surface.Only;
    public static DisposeScope NewDisposeScope() => throw Surface.Only;
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, false)]
    public static Tensor cholesky(Tensor input, bool upper) => throw Surface.Only;
    public static Tensor norm(Tensor input) => throw Surface.Only;
    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => throw Surface.Only;
    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => throw Surface.Only;
    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => throw Surface.Only;
    public static Tensor squeeze(Tensor input, long? dim = null) => throw Surface.Only;
    public static Tensor squeeze_(Tensor input, long? dim = null) => throw Surface.Only;
    public static Tensor column_stack(IList<Tensor> tensors) => throw Surface.Only;
    public static Tensor column_stack(params Tensor[] tensors) => throw Surface.Only;
    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => throw Surface.Only;
    public static Tensor row_stack(IList<Tensor> tensors) => throw Surface.Only;
    public static Tensor row_stack(params Tensor[] tensors) => throw Surface.Only;
    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => throw Surface.Only;
    public static Tensor[] unbind(Tensor tensor, int dim = 0) => throw Surface.Only;
    public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => throw Surface.Only;
    public static Tensor clamp_max(Tensor input, Scalar max) => throw Surface.Only;
    public static Tensor clamp_max_(Tensor input, Scalar max) => throw Surface.Only;
    public static Tensor clamp_min(Tensor input, Scalar min) => throw Surface.Only;
    public static Tensor clamp_min_(Tensor input, Scalar min) => throw Surface.Only;
    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => throw Surface.Only;
    public static Tensor unflatten(Tensor input, long dim, Size sizes) => throw Surface.Only;
    public static Tensor _standard_gamma(Tensor input, Generator? generator = null) => throw Surface.Only;
    public static Tensor _sample_dirichlet(Tensor input, Generator? generator = null) => throw Surface.Only;
    public static Tensor index_fill(Tensor input, long dim, Tensor index, Scalar value) => throw Surface.Only;
    public static Tensor index_fill_(Tensor input, long dim, Tensor index, Scalar value) => throw Surface.Only;
    public static bool is_conj(Tensor input) => throw Surface.Only;
    public static (Tensor std, Tensor mean) std_mean(Tensor input, bool unbiased = true) => throw Surface.Only;
    public static Tensor rand_out(Tensor input, params long[] sizes) => throw Surface.Only;
    public static Tensor randint_out(Tensor input, long high, long[] sizes) => throw Surface.Only;
    public static Tensor randn_like(
        Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Surface.Only;
    public static Tensor randint_like(
        Tensor input, long low, long high, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) => throw Surface.Only;
    [Obsolete(Surface.Deprecated)]
    public static Tensor randperm_out(Tensor input, long n) => throw Surface.Only;
    public static Tensor binomial(Tensor count, Tensor probs, Generator? generator = null) => throw Surface.Only;
    public static string NormalizeNuGetVersion(string versionString) => throw Surface.Only;
    public static bool TryInitializeDeviceType(DeviceType deviceType) => throw Surface.Only;
    public static void InitializeDeviceType(DeviceType deviceType) => throw Surface.Only;
    public static Device InitializeDevice(Device? device) => throw Surface.Only;
    public static bool cuda_is_available() => throw Surface.Only;
    public static bool mps_is_available() => throw Surface.Only;
    public static void CheckForErrors() => throw Surface.Only;
}
