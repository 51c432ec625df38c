using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class ConvolutionTranspose : Convolution
{
    protected ConvolutionTranspose(
        string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type,
        long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode,
        Device? device = null, ScalarType? dtype = null) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public abstract Tensor forward(Tensor input, long[]? output_size);
    protected long[] _output_padding(
        Tensor input, long[]? output_size, long[] kernel_size, long[] stride, long[] padding, long[] dilation,
        long num_spatial_dims) => throw Surface.Only;
    internal ConvolutionTranspose(Surface.None none) : base(default(Surface.None)) { }
}
