using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class TransformerEncoder : torch.nn.Module<Tensor, Tensor, Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor src, Tensor src_mask, Tensor src_key_padding_mask) => throw Surface.Only;
    public Tensor call(Tensor src, Tensor src_mask) => throw Surface.Only;
    public Tensor call(Tensor src) => throw Surface.Only;
    internal TransformerEncoder(Surface.None none) : base(default(Surface.None)) { }

    public enum Activations
    {
        ReLU = 0,
        GELU = 1,
    }
}
