using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class CTCLoss : Loss<Tensor, Tensor, Tensor, Tensor, Tensor>
{
    public CTCLoss(
        long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(
        Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths) => throw Surface.Only;
    public long blank => throw Surface.Only;
    public bool zero_infinity => throw Surface.Only;
}
