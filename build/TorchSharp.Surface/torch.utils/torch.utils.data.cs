using TorchSharp.Modules;

#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            public static DataLoader DataLoader(
                torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device device = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Surface.Only;
            public static DataLoader DataLoader(
                torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null,
                int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Surface.Only;
            public static IterableDataLoader DataLoader(
                torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device device = null,
                int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Surface.Only;
            public static IterableDataLoader DataLoader(
                torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null,
                int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Surface.Only;
            public static TensorDataset TensorDataset(params Tensor[] tensors) => throw Surface.Only;
        }
    }
}
