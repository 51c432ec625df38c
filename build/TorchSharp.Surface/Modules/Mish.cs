using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Mish : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal Mish(Surface.None none) : base(default(Surface.None)) { }
}
