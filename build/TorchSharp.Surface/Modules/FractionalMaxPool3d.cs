using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class FractionalMaxPool3d : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) => throw Surface.Only;
    public long[] kernel_size { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] output_size { get => throw Surface.Only; set => throw Surface.Only; }
    public double[] output_ratio { get => throw Surface.Only; set => throw Surface.Only; }
    internal FractionalMaxPool3d(Surface.None none) : base(default(Surface.None)) { }
}
