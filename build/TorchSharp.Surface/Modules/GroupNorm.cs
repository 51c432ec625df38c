using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class GroupNorm : torch.nn.Module<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public Parameter? bias { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter weight { get => throw Surface.Only; set => throw Surface.Only; }
    public long num_groups { get => throw Surface.Only; set => throw Surface.Only; }
    public double eps { get => throw Surface.Only; set => throw Surface.Only; }
    public bool affine { get => throw Surface.Only; set => throw Surface.Only; }
    internal GroupNorm(Surface.None none) : base(default(Surface.None)) { }
}
