using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class InstanceNorm3d : InstanceNorm
{
    protected override long GetNumberOfBatchDimensions() => throw Surface.Only;
    protected override void ValidateInputDimensions(Tensor input) => throw Surface.Only;
    internal InstanceNorm3d(Surface.None none) : base(default(Surface.None)) { }
}
