using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class MarginRankingLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    public MarginRankingLoss(
        double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) => throw Surface.Only;
    public double margin => throw Surface.Only;
}
