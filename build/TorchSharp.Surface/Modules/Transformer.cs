using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Transformer : torch.nn.Module<Tensor, Tensor, Tensor>
{
    public Tensor call(
        Tensor src, Tensor tgt, Tensor src_mask, Tensor? tgt_mask = null, Tensor? memory_mask = null,
        Tensor? src_key_padding_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null) => throw Surface.Only;
    public override Tensor forward(Tensor src, Tensor tgt) => throw Surface.Only;
    internal Transformer(Surface.None none) : base(default(Surface.None)) { }
}
