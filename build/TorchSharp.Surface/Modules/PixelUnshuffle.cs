using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class PixelUnshuffle : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long downscale_factor { get => throw Surface.Only; set => throw Surface.Only; }
    internal PixelUnshuffle(Surface.None none) : base(default(Surface.None)) { }
}
