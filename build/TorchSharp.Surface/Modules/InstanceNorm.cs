using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class InstanceNorm : NormBase
{
    public InstanceNorm(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype, string name) : base(default(Surface.None)) => throw Surface.Only;
    protected abstract long GetNumberOfBatchDimensions();
    public override Tensor forward(Tensor input) => throw Surface.Only;
    internal InstanceNorm(Surface.None none) : base(default(Surface.None)) { }
}
