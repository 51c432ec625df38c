using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class GELU : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    public GELU.Approximate approximate { get => throw Surface.Only; set => throw Surface.Only; }
    internal GELU(Surface.None none) : base(default(Surface.None)) { }

    public enum Approximate
    {
        none = 0,
        tanh = 1,
    }
}
