namespace TorchSharp;

public static partial class torch
{
    public static class cuda
    {
        public static bool is_available() => throw Surface.Only;
        public static bool is_cudnn_available() => throw Surface.Only;
        public static int device_count() => throw Surface.Only;
        public static void manual_seed(long seed) => throw Surface.Only;
        public static void manual_seed_all(long seed) => throw Surface.Only;
        public static void synchronize(Device? device = null) => throw Surface.Only;
    }
}
