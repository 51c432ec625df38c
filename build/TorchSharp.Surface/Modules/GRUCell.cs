using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class GRUCell : torch.nn.Module<Tensor, Tensor, Tensor>
{
    public override Tensor forward(Tensor input, Tensor? h0 = null) => throw Surface.Only;
    public Parameter? bias_ih { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter? bias_hh { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter? weight_ih { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter? weight_hh { get => throw Surface.Only; set => throw Surface.Only; }
    internal GRUCell(Surface.None none) : base(default(Surface.None)) { }
}
