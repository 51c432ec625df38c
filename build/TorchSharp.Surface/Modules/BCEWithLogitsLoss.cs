using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    public BCEWithLogitsLoss(
        Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, Tensor? pos_weights = null) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target) => throw Surface.Only;
    public Tensor? pos_weights => throw Surface.Only;
}
