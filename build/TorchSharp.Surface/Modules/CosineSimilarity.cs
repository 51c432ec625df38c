using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class CosineSimilarity : ParameterLessModule<Tensor, Tensor, Tensor>
{
    public override Tensor forward(Tensor input1, Tensor input2) => throw Surface.Only;
    public long dim { get => throw Surface.Only; set => throw Surface.Only; }
    public double eps { get => throw Surface.Only; set => throw Surface.Only; }
    internal CosineSimilarity(Surface.None none) : base(default(Surface.None)) { }
}
