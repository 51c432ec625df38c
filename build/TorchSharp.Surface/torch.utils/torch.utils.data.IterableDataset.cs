#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            public abstract class IterableDataset : torch.utils.data.Dataset<IList<Tensor>>
            {
                protected IterableDataset() : base(default(Surface.None)) => throw Surface.Only;
                internal IterableDataset(Surface.None none) : base(default(Surface.None)) { }
            }
        }
    }
}
