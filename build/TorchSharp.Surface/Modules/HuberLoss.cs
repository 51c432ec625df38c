using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class HuberLoss : Loss<Tensor, Tensor, Tensor>
{
    public HuberLoss(
        double delta = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target) => throw Surface.Only;
    public double delta => throw Surface.Only;
}
