using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public abstract class PadBase : ParameterLessModule<Tensor, Tensor>
{
    protected PadBase(string name, PaddingModes mode, double value, params long[] padding) : base(default(Surface.None)) => throw Surface.Only;
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long[] padding { get => throw Surface.Only; set => throw Surface.Only; }
    public double value { get => throw Surface.Only; set => throw Surface.Only; }
    internal PadBase(Surface.None none) : base(default(Surface.None)) { }
}
