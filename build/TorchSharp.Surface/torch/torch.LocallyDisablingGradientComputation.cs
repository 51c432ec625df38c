namespace TorchSharp;

public static partial class torch
{
    public static IDisposable no_grad() => throw Surface.Only;
    public static IDisposable enable_grad(bool enabled = true) => throw Surface.Only;
    public static IDisposable set_grad_enabled(bool mode = true) => throw Surface.Only;
    public static bool is_grad_enabled() => throw Surface.Only;
    public static IDisposable inference_mode(bool mode = true) => throw Surface.Only;
    public static bool is_inference_mode_enabled() => throw Surface.Only;
}
