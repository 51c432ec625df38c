using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class KLDivLoss : Loss<Tensor, Tensor, Tensor>
{
    public KLDivLoss(
        bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target) => throw Surface.Only;
    public bool log_target => throw Surface.Only;
}
