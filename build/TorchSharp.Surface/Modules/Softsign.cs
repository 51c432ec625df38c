using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Softsign : ParameterLessModule<Tensor, Tensor>
{
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    internal Softsign(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
#nullable restore
}
