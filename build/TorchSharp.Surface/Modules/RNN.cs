using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class RNN : torch.nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0) => throw Surface.Only;
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => throw Surface.Only;
    public (torch.nn.utils.rnn.PackedSequence, Tensor) call(
        torch.nn.utils.rnn.PackedSequence input, Tensor? h0 = null) => throw Surface.Only;
    public void flatten_parameters() => throw Surface.Only;
    public Parameter? get_bias_ih(long idx) => throw Surface.Only;
    public Parameter? get_bias_hh(long idx) => throw Surface.Only;
    public Parameter? get_weight_ih(long idx) => throw Surface.Only;
    public Parameter? get_weight_hh(long idx) => throw Surface.Only;
    internal RNN(Surface.None none) : base(default(Surface.None)) { }
}
