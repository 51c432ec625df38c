using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class AvgPool3d : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long[] kernel_size { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] stride { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] padding { get => throw Surface.Only; set => throw Surface.Only; }
    public bool ceil_mode { get => throw Surface.Only; set => throw Surface.Only; }
    public bool count_include_pad { get => throw Surface.Only; set => throw Surface.Only; }
    public long? divisor_override { get => throw Surface.Only; set => throw Surface.Only; }
    internal AvgPool3d(Surface.None none) : base(default(Surface.None)) { }
}
