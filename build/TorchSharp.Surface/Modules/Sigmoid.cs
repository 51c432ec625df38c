using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Sigmoid : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal Sigmoid(Surface.None none) : base(default(Surface.None)) { }
}
