using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class BatchNorm1d : BatchNorm
{
    protected override void ValidateInputDimensions(Tensor input) => throw Surface.Only;
    internal BatchNorm1d(Surface.None none) : base(default(Surface.None)) { }
}
