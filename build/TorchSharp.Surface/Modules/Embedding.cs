using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Embedding : torch.nn.Module<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public Parameter? weight { get => throw Surface.Only; set => throw Surface.Only; }
    internal Embedding(Surface.None none) : base(default(Surface.None)) { }
}
