using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class Unflatten : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public long dim { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] unflattened_size { get => throw Surface.Only; set => throw Surface.Only; }
    internal Unflatten(Surface.None none) : base(default(Surface.None)) { }
}
