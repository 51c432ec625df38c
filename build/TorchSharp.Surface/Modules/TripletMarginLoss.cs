using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class TripletMarginLoss : Loss<Tensor, Tensor, Tensor, Tensor>
{
    public TripletMarginLoss(
        double margin = 1.0, long p = 2, double eps = 1E-06, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) => throw Surface.Only;
    public double margin => throw Surface.Only;
    public long p => throw Surface.Only;
}
