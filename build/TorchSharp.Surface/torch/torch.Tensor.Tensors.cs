namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public long numel() => throw Surface.Only;
        public bool is_floating_point() => throw Surface.Only;
        public bool is_complex() => throw Surface.Only;
        public bool is_nonzero() => throw Surface.Only;
    }
}
