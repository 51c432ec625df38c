namespace TorchSharp;

public static partial class torch
{
    public static partial class backends
    {
        public static partial class cuda
        {
            public static class matmul
            {
                public static bool allow_tf32 { get => throw Surface.Only; set => throw Surface.Only; }
                public static bool allow_fp16_reduced_precision_reduction { get => throw Surface.Only; set => throw Surface.Only; }
            }
        }
    }
}
