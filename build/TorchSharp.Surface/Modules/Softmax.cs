using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Softmax : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public long dim { get => throw Surface.Only; set => throw Surface.Only; }
    internal Softmax(Surface.None none) : base(default(Surface.None)) { }
}
