namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor softmax(long dim, ScalarType? dtype = null) => throw Surface.Only;
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) => throw Surface.Only;
        public Tensor bmm(Tensor batch2) => throw Surface.Only;
        public Tensor outer(Tensor vec2) => throw Surface.Only;
        public Tensor ger(Tensor vec2) => throw Surface.Only;
        public Tensor inner(Tensor vec2) => throw Surface.Only;
        public Tensor inverse() => throw Surface.Only;
    }
}
