using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Upsample : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public bool? recompute_scale_factor { get => throw Surface.Only; set => throw Surface.Only; }
    public UpsampleMode mode => throw Surface.Only;
    public bool? align_corners => throw Surface.Only;
    public ReadOnlySpan<long> size => throw Surface.Only;
    public ReadOnlySpan<double> scale_factor => throw Surface.Only;
    internal Upsample(Surface.None none) : base(default(Surface.None)) { }
}
