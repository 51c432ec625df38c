namespace TorchSharp;

public static partial class torch
{
    public static int get_num_threads() => throw Surface.Only;
    public static void set_num_threads(int num) => throw Surface.Only;
    public static int get_num_interop_threads() => throw Surface.Only;
    public static void set_num_interop_threads(int num) => throw Surface.Only;
}
