using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class LSTMCell : torch.nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0) => throw Surface.Only;
    public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => throw Surface.Only;
    public Parameter? bias_ih { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter? bias_hh { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter? weight_ih { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter? weight_hh { get => throw Surface.Only; set => throw Surface.Only; }
    internal LSTMCell(Surface.None none) : base(default(Surface.None)) { }
}
