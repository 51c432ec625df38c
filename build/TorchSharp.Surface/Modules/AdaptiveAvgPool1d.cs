using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class AdaptiveAvgPool1d : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long output_size { get => throw Surface.Only; set => throw Surface.Only; }
    internal AdaptiveAvgPool1d(Surface.None none) : base(default(Surface.None)) { }
}
