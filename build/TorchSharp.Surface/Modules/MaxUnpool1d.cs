using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class MaxUnpool1d : ParameterLessModule<Tensor, Tensor, long[], Tensor>
{
    public override Tensor forward(Tensor tensor, Tensor indices, long[] output_size = null) => throw Surface.Only;
    public new Tensor call(Tensor tensor, Tensor indices, long[] output_size = null) => throw Surface.Only;
    public long kernel_size { get => throw Surface.Only; set => throw Surface.Only; }
    public long? stride { get => throw Surface.Only; set => throw Surface.Only; }
    public long? padding { get => throw Surface.Only; set => throw Surface.Only; }
    internal MaxUnpool1d(Surface.None none) : base(default(Surface.None)) { }
}
