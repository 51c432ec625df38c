using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class Parameter : Tensor
{
    public Parameter(Tensor data, bool requires_grad = true) : base(default(Surface.None)) => throw Surface.Only;
}
