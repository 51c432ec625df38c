using static TorchSharp.torch;

namespace TorchSharp.Modules;

public class Gumbel : TransformedDistribution
{
    protected override void Dispose(bool disposing) => throw Surface.Only;
    internal Gumbel(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor log_prob(Tensor value) => throw Surface.Only;
    public override Tensor entropy() => throw Surface.Only;
    public override Tensor mean => throw Surface.Only;
    public override Tensor mode => throw Surface.Only;
    public override Tensor variance => throw Surface.Only;
    public override Tensor stddev => throw Surface.Only;
#nullable restore
}
