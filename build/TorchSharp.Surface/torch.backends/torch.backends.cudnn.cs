namespace TorchSharp;

public static partial class torch
{
    public static partial class backends
    {
        public static class cudnn
        {
            public static bool allow_tf32 { get => throw Surface.Only; set => throw Surface.Only; }
        }
    }
}
