using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class CELU : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public double alpha { get => throw Surface.Only; set => throw Surface.Only; }
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal CELU(Surface.None none) : base(default(Surface.None)) { }
}
