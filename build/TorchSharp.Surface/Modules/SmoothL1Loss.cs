using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class SmoothL1Loss : Loss<Tensor, Tensor, Tensor>
{
    public SmoothL1Loss(
        torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1.0) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target) => throw Surface.Only;
    public double beta => throw Surface.Only;
}
