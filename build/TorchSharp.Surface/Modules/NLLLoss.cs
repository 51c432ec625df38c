using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class NLLLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    public NLLLoss(
        Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target) => throw Surface.Only;
}
