using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class NegativeBinomial : torch.distributions.Distribution
{
    public NegativeBinomial(
        Tensor total_count, Tensor p = null, Tensor l = null, Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override Tensor rsample(params long[] sample_shape) => throw Surface.Only;
    public override Tensor log_prob(Tensor value) => throw Surface.Only;
    public override Tensor entropy() => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    public override Tensor mean => throw Surface.Only;
    public override Tensor mode => throw Surface.Only;
    public override Tensor variance => throw Surface.Only;
    public Tensor probs => throw Surface.Only;
    public Tensor logits => throw Surface.Only;
}
