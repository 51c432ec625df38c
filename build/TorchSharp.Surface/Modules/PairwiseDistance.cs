using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class PairwiseDistance : ParameterLessModule<Tensor, Tensor, Tensor>
{
    public override Tensor forward(Tensor input1, Tensor input2) => throw Surface.Only;
    public double norm { get => throw Surface.Only; set => throw Surface.Only; }
    public double eps { get => throw Surface.Only; set => throw Surface.Only; }
    public bool keepdim { get => throw Surface.Only; set => throw Surface.Only; }
    internal PairwiseDistance(Surface.None none) : base(default(Surface.None)) { }
}
