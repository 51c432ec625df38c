using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Poisson : torch.distributions.ExponentialFamily
{
    public Poisson(Tensor rate, Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override Tensor rsample(params long[] sample_shape) => throw Surface.Only;
    public override Tensor log_prob(Tensor value) => throw Surface.Only;
    public override Tensor cdf(Tensor value) => throw Surface.Only;
    public override Tensor icdf(Tensor value) => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    protected override Tensor LogNormalizer(params Tensor[] parameters) => throw Surface.Only;
    public override Tensor mean => throw Surface.Only;
    public override Tensor variance => throw Surface.Only;
    public override Tensor mode => throw Surface.Only;
    protected override IList<Tensor> NaturalParams => throw Surface.Only;
    protected override Tensor MeanCarrierMeasure => throw Surface.Only;
}
