using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Unfold : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public (long, long) kernel_size { get => throw Surface.Only; set => throw Surface.Only; }
    public (long, long) dilation { get => throw Surface.Only; set => throw Surface.Only; }
    public (long, long) padding { get => throw Surface.Only; set => throw Surface.Only; }
    public (long, long) stride { get => throw Surface.Only; set => throw Surface.Only; }
    internal Unfold(Surface.None none) : base(default(Surface.None)) { }
}
