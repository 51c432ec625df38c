using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class InstanceNorm1d : InstanceNorm
{
    protected override long GetNumberOfBatchDimensions() => throw Surface.Only;
    protected override void ValidateInputDimensions(Tensor input) => throw Surface.Only;
    internal InstanceNorm1d(Surface.None none) : base(default(Surface.None)) { }
}
