using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class MultiheadAttention : torch.nn.Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>>
{
    public override Tuple<Tensor, Tensor> forward(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask, bool need_weights,
        Tensor? attn_mask) => throw Surface.Only;
    public new Tuple<Tensor, Tensor> call(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true,
        Tensor? attn_mask = null) => throw Surface.Only;
    internal MultiheadAttention(Surface.None none) : base(default(Surface.None)) { }
}
