using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConvTranspose1d : ConvolutionTranspose
{
    public override Tensor forward(Tensor input, long[]? output_size) => throw Surface.Only;
    internal ConvTranspose1d(Surface.None none) : base(default(Surface.None)) { }
}
