using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Threshold : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public double threshold { get => throw Surface.Only; set => throw Surface.Only; }
    public double value { get => throw Surface.Only; set => throw Surface.Only; }
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal Threshold(Surface.None none) : base(default(Surface.None)) { }
}
