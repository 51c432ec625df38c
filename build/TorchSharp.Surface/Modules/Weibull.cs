using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Weibull : TransformedDistribution
{
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override Tensor entropy() => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    public override Tensor mean => throw Surface.Only;
    public override Tensor mode => throw Surface.Only;
    public override Tensor variance => throw Surface.Only;
    internal Weibull(Surface.None none) : base(default(Surface.None)) { }
}
