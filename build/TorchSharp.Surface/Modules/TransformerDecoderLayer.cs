using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class TransformerDecoderLayer : torch.nn.Module<Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor>
{
    public override Tensor forward(
        Tensor tgt, Tensor memory, Tensor tgt_mask, Tensor memory_mask, Tensor tgt_key_padding_mask,
        Tensor memory_key_padding_mask) => throw Surface.Only;
    public new Tensor call(
        Tensor tgt, Tensor memory, Tensor tgt_mask, Tensor memory_mask = null,
        Tensor tgt_key_padding_mask = null, Tensor memory_key_padding_mask = null) => throw Surface.Only;
    public Tensor call(Tensor tgt, Tensor memory) => throw Surface.Only;
    internal TransformerDecoderLayer(Surface.None none) : base(default(Surface.None)) { }
}
