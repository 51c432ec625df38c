using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class LSTM : torch.nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    public override (Tensor, Tensor, Tensor) forward(
        Tensor input, (Tensor, Tensor)? h0_c0 = null) => throw Surface.Only;
    public new (Tensor, Tensor, Tensor) call(
        Tensor input, (Tensor, Tensor)? h0_c0 = null) => throw Surface.Only;
    public (torch.nn.utils.rnn.PackedSequence, Tensor, Tensor) call(
        torch.nn.utils.rnn.PackedSequence input, (Tensor, Tensor)? h0_c0 = null) => throw Surface.Only;
    public void flatten_parameters() => throw Surface.Only;
    internal LSTM(Surface.None none) : base(default(Surface.None)) { }
}
