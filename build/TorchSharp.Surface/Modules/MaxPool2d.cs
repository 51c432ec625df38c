using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public sealed class MaxPool2d : ParameterLessModule<Tensor, Tensor>
{
    public override Tensor forward(Tensor input) => throw Surface.Only;
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) => throw Surface.Only;
    public long[] kernel_size { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] stride { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] padding { get => throw Surface.Only; set => throw Surface.Only; }
    public long[] dilation { get => throw Surface.Only; set => throw Surface.Only; }
    public bool ceil_mode { get => throw Surface.Only; set => throw Surface.Only; }
    internal MaxPool2d(Surface.None none) : base(default(Surface.None)) { }
}
