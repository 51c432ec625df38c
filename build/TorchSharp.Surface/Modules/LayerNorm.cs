using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class LayerNorm : torch.nn.Module<Tensor, Tensor>
{
    public void reset_parameters() => throw Surface.Only;
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public Parameter? bias { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter weight { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] normalized_shape { get => throw Surface.Only; set => throw Surface.Only; }
    public double eps { get => throw Surface.Only; set => throw Surface.Only; }
    public bool elementwise_affine { get => throw Surface.Only; set => throw Surface.Only; }
    internal LayerNorm(Surface.None none) : base(default(Surface.None)) { }
}
