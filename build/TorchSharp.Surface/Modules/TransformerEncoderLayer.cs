using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class TransformerEncoderLayer : torch.nn.Module<Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor, Tensor>
{
    public Tensor call(Tensor src, Tensor src_mask, Tensor src_key_padding_mask) => throw Surface.Only;
    public Tensor call(Tensor src, Tensor src_mask) => throw Surface.Only;
    public override Tensor forward(Tensor src) => throw Surface.Only;
    internal TransformerEncoderLayer(Surface.None none) : base(default(Surface.None)) { }
}
