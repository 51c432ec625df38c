using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class LPPool1d : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public double norm_type { get => throw Surface.Only; set => throw Surface.Only; }
    public long kernel_size { get => throw Surface.Only; set => throw Surface.Only; }
    public long? stride { get => throw Surface.Only; set => throw Surface.Only; }
    public bool ceil_mode { get => throw Surface.Only; set => throw Surface.Only; }
    internal LPPool1d(Surface.None none) : base(default(Surface.None)) { }
}
