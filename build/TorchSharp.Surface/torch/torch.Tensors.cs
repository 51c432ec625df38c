namespace TorchSharp;

public static partial class torch
{
    public static bool is_tensor(object obj) => throw Surface.Only;
    public static bool is_storage(object obj) => throw Surface.Only;
    public static bool is_complex(Tensor input) => throw Surface.Only;
    public static bool is_floating_point(Tensor input) => throw Surface.Only;
    public static bool is_nonzero(Tensor input) => throw Surface.Only;
    public static void set_default_dtype(ScalarType dtype) => throw Surface.Only;
    public static ScalarType get_default_dtype() => throw Surface.Only;
    public static Device get_default_device() => throw Surface.Only;
    public static void set_default_tensor_type(Tensor t) => throw Surface.Only;
    public static void set_default_device(Device device) => throw Surface.Only;
    public static void set_default_device(string device) => throw Surface.Only;
    public static long numel(Tensor input) => throw Surface.Only;
}
