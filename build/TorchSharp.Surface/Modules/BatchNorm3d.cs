using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class BatchNorm3d : BatchNorm
{
    protected override void ValidateInputDimensions(Tensor input) => throw Surface.Only;
    internal BatchNorm3d(Surface.None none) : base(default(Surface.None)) { }
}
