using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Softmax : ParameterLessModule<Tensor, Tensor>
{
    public long dim { get => throw Surface.Only; set => throw Surface.Only; }
    internal Softmax(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
#nullable restore
}
