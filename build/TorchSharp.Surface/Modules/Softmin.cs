using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Softmin : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public long dim { get => throw Surface.Only; set => throw Surface.Only; }
    internal Softmin(Surface.None none) : base(default(Surface.None)) { }
}
