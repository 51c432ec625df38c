using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class RelaxedBernoulli : TransformedDistribution
{
    public RelaxedBernoulli(
        Tensor temperature, Tensor probs = null, Tensor logits = null, Generator generator = null) : base(default(Surface.None)) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public override torch.distributions.Distribution expand(
        Size batch_shape, torch.distributions.Distribution instance = null) => throw Surface.Only;
    public Tensor probs => throw Surface.Only;
    public Tensor logits => throw Surface.Only;
    public Tensor temperature => throw Surface.Only;
}
