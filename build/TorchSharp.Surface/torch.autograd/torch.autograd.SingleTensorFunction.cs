#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public abstract class SingleTensorFunction<T> : torch.autograd.Function<T> where T : torch.autograd.SingleTensorFunction<T>, new()
        {
            public static Tensor apply(params object[] vars) => throw Surface.Only;
            public abstract Tensor forward(torch.autograd.AutogradContext ctx, params object[] vars);
            public abstract List<Tensor> backward(torch.autograd.AutogradContext ctx, Tensor grad_output);
            protected SingleTensorFunction() : base(default(Surface.None)) => throw Surface.Only;
        }
    }
}
