using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class PixelShuffle : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long upscale_factor { get => throw Surface.Only; set => throw Surface.Only; }
    internal PixelShuffle(Surface.None none) : base(default(Surface.None)) { }
}
