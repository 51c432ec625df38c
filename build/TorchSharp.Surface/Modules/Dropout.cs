using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Dropout : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    public double p { get => throw Surface.Only; set => throw Surface.Only; }
    internal Dropout(Surface.None none) : base(default(Surface.None)) { }
}
