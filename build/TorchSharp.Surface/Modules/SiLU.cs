using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class SiLU : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public override string GetName() => throw Surface.Only;
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal SiLU(Surface.None none) : base(default(Surface.None)) { }
}
