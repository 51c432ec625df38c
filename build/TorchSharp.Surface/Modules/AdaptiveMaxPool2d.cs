using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class AdaptiveMaxPool2d : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public (Tensor output, Tensor indices) forward_with_indices(Tensor input) => throw Surface.Only;
    public long[] output_size { get => throw Surface.Only; set => throw Surface.Only; }
    internal AdaptiveMaxPool2d(Surface.None none) : base(default(Surface.None)) { }
}
