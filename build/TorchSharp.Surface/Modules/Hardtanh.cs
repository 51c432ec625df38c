using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Hardtanh : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public override string GetName() => throw Surface.Only;
    public double min_val { get => throw Surface.Only; set => throw Surface.Only; }
    public double max_val { get => throw Surface.Only; set => throw Surface.Only; }
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal Hardtanh(Surface.None none) : base(default(Surface.None)) { }
}
