namespace TorchSharp;

public static partial class torch
{
    public static partial class backends
    {
        public static partial class cuda
        {
            public static bool flash_sdp_enabled() => throw Surface.Only;
            public static void enable_flash_sdp(bool enable) => throw Surface.Only;
            public static bool math_sdp_enabled() => throw Surface.Only;
            public static void enable_math_sdp(bool enable) => throw Surface.Only;
        }
    }
}
