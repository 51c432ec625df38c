using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConvTranspose2d : ConvolutionTranspose
{
    public override Tensor forward(Tensor input, long[]? output_size) => throw Surface.Only;
    internal ConvTranspose2d(Surface.None none) : base(default(Surface.None)) { }
}
