using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class LocalResponseNorm : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long size { get => throw Surface.Only; set => throw Surface.Only; }
    public double alpha { get => throw Surface.Only; set => throw Surface.Only; }
    public double beta { get => throw Surface.Only; set => throw Surface.Only; }
    public double k { get => throw Surface.Only; set => throw Surface.Only; }
    internal LocalResponseNorm(Surface.None none) : base(default(Surface.None)) { }
}
