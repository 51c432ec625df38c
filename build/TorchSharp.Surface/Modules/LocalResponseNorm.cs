using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class LocalResponseNorm : ParameterLessModule<Tensor, Tensor>
{
    public long size { get => throw Surface.Only; set => throw Surface.Only; }
    public double alpha { get => throw Surface.Only; set => throw Surface.Only; }
    public double beta { get => throw Surface.Only; set => throw Surface.Only; }
    public double k { get => throw Surface.Only; set => throw Surface.Only; }
    internal LocalResponseNorm(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor forward(Tensor input) => throw Surface.Only;
#nullable restore
}
