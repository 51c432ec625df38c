using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class Convolution : torch.nn.Module<Tensor, Tensor>
{
    protected Parameter? _bias;
    protected Parameter? _weight;
    protected long[] _reversed_padding_repeated_twice = null!;
    [Obsolete(Surface.Deprecated, true)]
    protected long input_channels;
    protected Convolution(
        string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type,
        long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode,
        Device? device = null, ScalarType? dtype = null) : base(default(Surface.None)) => throw Surface.Only;
    public void reset_parameters() => throw Surface.Only;
    public void SetPadding(long[] padding) => throw Surface.Only;
    public void SetPadding(Padding padding) => throw Surface.Only;
    protected bool ValidateShape(Tensor input, long dimensions) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    protected internal override torch.nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Surface.Only;
    protected internal override torch.nn.Module _to(ScalarType dtype, bool non_blocking) => throw Surface.Only;
    [Obsolete(Surface.Deprecated, true)]
    protected Convolution(nint handle, nint boxedHandle, long input_channels) : base(default(Surface.None)) => throw Surface.Only;
    public Parameter? bias { get => throw Surface.Only; set => throw Surface.Only; }
    public Parameter weight { get => throw Surface.Only; set => throw Surface.Only; }
    public long in_channels => throw Surface.Only;
    public long out_channels => throw Surface.Only;
    public bool transposed => throw Surface.Only;
    public Padding? padding_type => throw Surface.Only;
    public long[]? padding => throw Surface.Only;
    public PaddingModes padding_mode { get => throw Surface.Only; set => throw Surface.Only; }
    public long groups { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] kernel_size { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] stride { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] dilation { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] output_padding { get => throw Surface.Only; set => throw Surface.Only; }
    internal Convolution(Surface.None none) : base(default(Surface.None)) { }
}
