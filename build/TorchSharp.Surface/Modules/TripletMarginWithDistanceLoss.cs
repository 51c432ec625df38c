using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class TripletMarginWithDistanceLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    public TripletMarginWithDistanceLoss(
        Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1.0, bool swap = false,
        torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) => throw Surface.Only;
    public double margin => throw Surface.Only;
}
