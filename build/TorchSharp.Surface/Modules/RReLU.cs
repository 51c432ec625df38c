using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class RReLU : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public double lower { get => throw Surface.Only; set => throw Surface.Only; }
    public double upper { get => throw Surface.Only; set => throw Surface.Only; }
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal RReLU(Surface.None none) : base(default(Surface.None)) { }
}
