using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Hardshrink : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public double lambda { get => throw Surface.Only; set => throw Surface.Only; }
    internal Hardshrink(Surface.None none) : base(default(Surface.None)) { }
}
