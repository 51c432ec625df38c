using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class TransformedDistribution : torch.distributions.Distribution
{
    protected torch.distributions.Distribution base_distribution;
    public TransformedDistribution(Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    public TransformedDistribution(
        torch.distributions.Distribution base_distribution, torch.distributions.transforms.Transform transform,
        Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    public TransformedDistribution(
        torch.distributions.Distribution base_distribution, IEnumerable<torch.distributions.transforms.Transform> transforms,
        Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    protected void _init(
        torch.distributions.Distribution base_distribution, torch.distributions.transforms.Transform[] transforms) => throw Surface.Only;
    public override Tensor cdf(Tensor value) => throw Surface.Only;
    public override Tensor entropy() => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    public override Tensor icdf(Tensor value) => throw Surface.Only;
    public override Tensor log_prob(Tensor value) => throw Surface.Only;
    public override Tensor rsample(params long[] sample_shape) => throw Surface.Only;
    public override Tensor sample(params long[] sample_shape) => throw Surface.Only;
    public override Tensor mean => throw Surface.Only;
    public override Tensor mode => throw Surface.Only;
    public override Tensor variance => throw Surface.Only;
    public override Tensor stddev => throw Surface.Only;
    internal TransformedDistribution(Surface.None none) : base(default(Surface.None)) { }
}
