using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class FeatureAlphaDropout : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    public double p { get => throw Surface.Only; set => throw Surface.Only; }
    internal FeatureAlphaDropout(Surface.None none) : base(default(Surface.None)) { }
}
