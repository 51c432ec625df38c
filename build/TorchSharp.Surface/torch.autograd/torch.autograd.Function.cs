#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public abstract class Function<T> where T : torch.autograd.Function<T>, new()
        {
            public static List<Tensor> apply_internal(params object[] vars) => throw Surface.Only;
            protected Function() => throw Surface.Only;
            public abstract string Name { get; }
            internal Function(Surface.None none) { }
        }
    }
}
