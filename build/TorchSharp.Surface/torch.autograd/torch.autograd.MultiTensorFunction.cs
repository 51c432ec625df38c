#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public abstract class MultiTensorFunction<T> : torch.autograd.Function<T> where T : torch.autograd.MultiTensorFunction<T>, new()
        {
            public static List<Tensor> apply(params object[] vars) => throw Surface.Only;
            public abstract List<Tensor> forward(torch.autograd.AutogradContext ctx, params object[] vars);
            public abstract List<Tensor> backward(torch.autograd.AutogradContext ctx, List<Tensor> grad_outputs);
            protected MultiTensorFunction() : base(default(Surface.None)) => throw Surface.Only;
        }
    }
}
