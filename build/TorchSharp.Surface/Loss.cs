using static TorchSharp.torch;

namespace TorchSharp;

public abstract class Loss<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
{
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public torch.nn.Reduction reduction => throw Surface.Only;
    internal Loss(Surface.None none) : base(default(Surface.None)) { }
}

public abstract class Loss<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>
{
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public torch.nn.Reduction reduction => throw Surface.Only;
    internal Loss(Surface.None none) : base(default(Surface.None)) { }
}

public abstract class Loss<T1, T2, T3, T4, TResult> : torch.nn.Module<T1, T2, T3, T4, TResult>
{
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public torch.nn.Reduction reduction => throw Surface.Only;
    internal Loss(Surface.None none) : base(default(Surface.None)) { }
}
