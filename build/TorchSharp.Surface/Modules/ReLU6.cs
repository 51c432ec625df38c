using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class ReLU6 : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal ReLU6(Surface.None none) : base(default(Surface.None)) { }
}
