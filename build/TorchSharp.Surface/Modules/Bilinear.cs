using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Bilinear : torch.nn.Module<Tensor, Tensor, Tensor>
{
    public override Tensor forward(Tensor input1, Tensor input2) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    public Parameter? bias { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter weight { get => throw Surface.Only; set => throw Surface.Only; }
    public long in1_features { get => throw Surface.Only; set => throw Surface.Only; }
    public long in2_features { get => throw Surface.Only; set => throw Surface.Only; }
    public long out_features { get => throw Surface.Only; set => throw Surface.Only; }
    internal Bilinear(Surface.None none) : base(default(Surface.None)) { }
}
