using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

#nullable disable
public class DataLoader : DataLoader<Dictionary<string, Tensor>, Dictionary<string, Tensor>>
{
    public DataLoader(
        torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device device = null, int num_worker = 1,
        bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) : base(default(Surface.None)) => throw Surface.Only;
    public DataLoader(
        torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) : base(default(Surface.None)) => throw Surface.Only;
}

#nullable restore
public class DataLoader<T, S> : IEnumerable<S>, IEnumerable, IDisposable
{
    public DataLoader(
        torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn,
        IEnumerable<long> shuffler, Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
        bool disposeDataset = true) => throw Surface.Only;
    public DataLoader(
        torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false,
        Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
        bool disposeDataset = true) => throw Surface.Only;
    public IEnumerator<S> GetEnumerator() => throw Surface.Only;
    public void Dispose() => throw Surface.Only;
    protected virtual void Dispose(bool disposing) => throw Surface.Only;
    public torch.utils.data.Dataset<T> dataset => throw Surface.Only;
    public int batch_size => throw Surface.Only;
    public bool drop_last => throw Surface.Only;
    public IEnumerable<long> sampler => throw Surface.Only;
    public int num_workers => throw Surface.Only;
    public Func<IEnumerable<T>, Device, S> collate_fn => throw Surface.Only;
    public Device Device => throw Surface.Only;
    public bool DisposeBatch => throw Surface.Only;
    public bool DisposeDataset => throw Surface.Only;
    public long Count => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
    internal DataLoader(Surface.None none) { }
}
