using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Conv1d : Convolution
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    internal Conv1d(Surface.None none) : base(default(Surface.None)) { }
}
