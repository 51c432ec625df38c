using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Softplus : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public double beta { get => throw Surface.Only; set => throw Surface.Only; }
    public double threshold { get => throw Surface.Only; set => throw Surface.Only; }
    internal Softplus(Surface.None none) : base(default(Surface.None)) { }
}
