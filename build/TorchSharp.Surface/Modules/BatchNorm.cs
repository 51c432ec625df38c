using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class BatchNorm : NormBase
{
    public BatchNorm(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype, string name) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input) => throw Surface.Only;
    internal BatchNorm(Surface.None none) : base(default(Surface.None)) { }
}
