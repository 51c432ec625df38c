using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConvTranspose3d : ConvolutionTranspose
{
    public override Tensor forward(Tensor input, long[]? output_size) => throw Surface.Only;
    internal ConvTranspose3d(Surface.None none) : base(default(Surface.None)) { }
}
