using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class MultiMarginLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    public MultiMarginLoss(
        int p = 1, double margin = 1.0, Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target) => throw Surface.Only;
    public double margin => throw Surface.Only;
    public int p => throw Surface.Only;
}
