using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Conv2d : Convolution
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    internal Conv2d(Surface.None none) : base(default(Surface.None)) { }
}
