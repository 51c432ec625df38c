namespace TorchSharp;

public static partial class torch
{
    [Obsolete(Surface.Deprecated, true)]
    public static bool compiled_with_cxx11_abi() => throw Surface.Only;
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => throw Surface.Only;
    public static bool can_cast(ScalarType from, ScalarType to) => throw Surface.Only;
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static IDisposable use_deterministic_algorithms(bool mode = true, bool warn_only = false) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static bool are_deterministic_algorithms_enabled() => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static bool is_deterministic_algorithms_warn_only_enabled() => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static IDisposable set_deterministic_debug_mode(DebugMode mode) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static DebugMode get_deterministic_debug_mode() => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static IDisposable set_float32_matmul_precision(Float32MatmulPrecision precision) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static Float32MatmulPrecision get_float32_matmul_precision() => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static IDisposable set_warn_always(bool mode = true) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static bool is_warn_always_enabled() => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static void _assert(bool condition, string message) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    public static void _assert(Func<bool> condition, string message) => throw Surface.Only;
}
