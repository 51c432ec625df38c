using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ELU : ParameterLessModule<Tensor, Tensor>
{
    public double alpha { get => throw Surface.Only; set => throw Surface.Only; }
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal ELU(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
#nullable restore
}
