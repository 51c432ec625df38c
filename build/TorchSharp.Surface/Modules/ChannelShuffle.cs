using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class ChannelShuffle : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor tensor) => throw Surface.Only;
    public override string GetName() => throw Surface.Only;
    public long groups { get => throw Surface.Only; set => throw Surface.Only; }
    internal ChannelShuffle(Surface.None none) : base(default(Surface.None)) { }
}
