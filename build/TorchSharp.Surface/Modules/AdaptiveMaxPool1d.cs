using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class AdaptiveMaxPool1d : ParameterLessModule<Tensor, Tensor>
{
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) => throw Surface.Only;
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long output_size { get => throw Surface.Only; set => throw Surface.Only; }
    internal AdaptiveMaxPool1d(Surface.None none) : base(default(Surface.None)) { }
}
