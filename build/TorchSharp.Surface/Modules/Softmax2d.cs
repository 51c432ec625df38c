using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Softmax2d : ParameterLessModule<Tensor, Tensor>
{
    internal Softmax2d(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
#nullable restore
}
