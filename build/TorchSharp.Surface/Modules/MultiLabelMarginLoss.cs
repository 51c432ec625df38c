using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class MultiLabelMarginLoss : Loss<Tensor, Tensor, Tensor>
{
    public MultiLabelMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input, Tensor target) => throw Surface.Only;
}
