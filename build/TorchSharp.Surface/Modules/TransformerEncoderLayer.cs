using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class TransformerEncoderLayer : torch.nn.Module<Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor, Tensor>
{
    internal TransformerEncoderLayer(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public Tensor call(Tensor src, Tensor src_mask, Tensor src_key_padding_mask) => throw Surface.Only;
    public Tensor call(Tensor src, Tensor src_mask) => throw Surface.Only;
    public override Tensor forward(Tensor src) => throw Surface.Only;
#nullable restore
}
