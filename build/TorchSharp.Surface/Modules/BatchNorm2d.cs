using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class BatchNorm2d : BatchNorm
{
    protected override void ValidateInputDimensions(Tensor input) => throw Surface.Only;
    internal BatchNorm2d(Surface.None none) : base(default(Surface.None)) { }
}
