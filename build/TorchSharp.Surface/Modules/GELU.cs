using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class GELU : ParameterLessModule<Tensor, Tensor>
{
    public bool inplace { get => throw Surface.Only; set => throw Surface.Only; }
    public GELU.Approximate approximate { get => throw Surface.Only; set => throw Surface.Only; }
    internal GELU(Surface.None none) : base(default(Surface.None)) { }

#nullable disable
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
#nullable restore

    public enum Approximate
    {
        none = 0,
        tanh = 1,
    }
}
