using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Conv3d : Convolution
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    internal Conv3d(Surface.None none) : base(default(Surface.None)) { }
}
