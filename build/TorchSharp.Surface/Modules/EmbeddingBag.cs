using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class EmbeddingBag : torch.nn.Module<Tensor, Tensor?, Tensor?, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor?, Tensor?, Tensor>
{
    public override Tensor forward(Tensor input, Tensor? offsets, Tensor? perSampleWeights) => throw Surface.Only;
    public new Tensor call(Tensor input, Tensor? offsets, Tensor? perSampleWeights) => throw Surface.Only;
    public Tensor call(Tensor input, Tensor offsets) => throw Surface.Only;
    public Tensor call(Tensor input) => throw Surface.Only;
    public Parameter? weight { get => throw Surface.Only; set => throw Surface.Only; }
    internal EmbeddingBag(Surface.None none) : base(default(Surface.None)) { }
}
