using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Flatten : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public long start_dim { get => throw Surface.Only; set => throw Surface.Only; }
    public long end_dim { get => throw Surface.Only; set => throw Surface.Only; }
    internal Flatten(Surface.None none) : base(default(Surface.None)) { }
}
