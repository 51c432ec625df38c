using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class GRU : torch.nn.Module<Tensor, Tensor, (Tensor, Tensor)>
{
    public override (Tensor, Tensor) forward(Tensor input, Tensor h0 = null) => throw Surface.Only;
    public new (Tensor, Tensor) call(Tensor input, Tensor h0 = null) => throw Surface.Only;
    public (torch.nn.utils.rnn.PackedSequence, Tensor) call(
        torch.nn.utils.rnn.PackedSequence input, Tensor h0 = null) => throw Surface.Only;
    public void flatten_parameters() => throw Surface.Only;
    internal GRU(Surface.None none) : base(default(Surface.None)) { }
}
