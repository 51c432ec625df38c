namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public abstract class Function<T> where T : torch.autograd.Function<T>, new()
        {
            protected Function() => throw Surface.Only;
            internal Function(Surface.None none) { }

        #nullable disable
            public static List<Tensor> apply_internal(params object[] vars) => throw Surface.Only;
            public abstract string Name { get; }
        #nullable restore
        }
    }
}
