using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Modules;

public class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    public IterableDataLoader(
        torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device device = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) : base(default(Surface.None)) => throw Surface.Only;
    public IterableDataLoader(
        torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) : base(default(Surface.None)) => throw Surface.Only;
}
