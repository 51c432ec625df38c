using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Softmax2d : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    internal Softmax2d(Surface.None none) : base(default(Surface.None)) { }
}
