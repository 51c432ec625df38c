using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class InstanceNorm2d : InstanceNorm
{
    protected override long GetNumberOfBatchDimensions() => throw Surface.Only;
    protected override void ValidateInputDimensions(Tensor input) => throw Surface.Only;
    internal InstanceNorm2d(Surface.None none) : base(default(Surface.None)) { }
}
