using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Softshrink : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public double lambda { get => throw Surface.Only; set => throw Surface.Only; }
    internal Softshrink(Surface.None none) : base(default(Surface.None)) { }
}
