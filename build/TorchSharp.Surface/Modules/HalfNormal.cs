using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class HalfNormal : TransformedDistribution
{
    public override Tensor log_prob(Tensor value) => throw Surface.Only;
    public override Tensor cdf(Tensor value) => throw Surface.Only;
    public override Tensor icdf(Tensor prob) => throw Surface.Only;
    public override Tensor entropy() => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    public Tensor scale => throw Surface.Only;
    public override Tensor mean => throw Surface.Only;
    public override Tensor mode => throw Surface.Only;
    public override Tensor variance => throw Surface.Only;
    internal HalfNormal(Surface.None none) : base(default(Surface.None)) { }
}
