using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Threshold : ParameterLessModule<Tensor, Tensor>
{
    public double threshold { get => throw Surface.Only; set => throw Surface.Only; }
    public double value { get => throw Surface.Only; set => throw Surface.Only; }
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal Threshold(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
#nullable restore
}
