using static TorchSharp.torch;

namespace TorchSharp.Modules;

public class Parameter : Tensor
{
#nullable disable
    public Parameter(Tensor data, bool requires_grad = true) : base(default(Surface.None)) => throw Surface.Only;
#nullable restore
}
