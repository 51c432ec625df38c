using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class TensorDataset : torch.utils.data.IterableDataset
{
    public override IList<Tensor> GetTensor(long index) => throw Surface.Only;
    protected override void Dispose(bool disposing) => throw Surface.Only;
    public IList<Tensor> this[long index] => throw Surface.Only;
    public override long Count => throw Surface.Only;
    internal TensorDataset(Surface.None none) : base(default(Surface.None)) { }
}
