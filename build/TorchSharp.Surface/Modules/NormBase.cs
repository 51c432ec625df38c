using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class NormBase : torch.nn.Module<Tensor, Tensor>
{
    public NormBase(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype, string name) : base(default(Surface.None)) => throw Surface.Only;
    public void reset_running_stats() => throw Surface.Only;
    public void reset_parameters() => throw Surface.Only;
    protected abstract void ValidateInputDimensions(Tensor input);
    protected override void Dispose(bool disposing) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public Parameter? bias { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter weight { get => throw Surface.Only; set => throw Surface.Only; }
    public Tensor? running_mean { get => throw Surface.Only; set => throw Surface.Only; }
    public Tensor? running_var { get => throw Surface.Only; set => throw Surface.Only; }
    public Tensor? num_batches_tracked { get => throw Surface.Only; set => throw Surface.Only; }
    public long num_features => throw Surface.Only;
    public double eps { get => throw Surface.Only; set => throw Surface.Only; }
    public double? momentum { get => throw Surface.Only; set => throw Surface.Only; }
    public bool affine => throw Surface.Only;
    public bool track_running_stats => throw Surface.Only;
    internal NormBase(Surface.None none) : base(default(Surface.None)) { }
}
