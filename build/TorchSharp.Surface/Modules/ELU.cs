using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class ELU : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public double alpha { get => throw Surface.Only; set => throw Surface.Only; }
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal ELU(Surface.None none) : base(default(Surface.None)) { }
}
