#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public static class functional
        {
            public static IEnumerable<Tensor> jacobian(
                Func<Tensor[], Tensor[]> function, params Tensor[] inputs) => throw Surface.Only;
            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs) => throw Surface.Only;
            public static IEnumerable<Tensor> jacobian(Func<Tensor, Tensor[]> function, Tensor inputs) => throw Surface.Only;
            public static IEnumerable<Tensor> jacobian(
                Func<Tensor[], Tensor> function, params Tensor[] inputs) => throw Surface.Only;
        }
    }
}
