#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            public abstract class Dataset : torch.utils.data.Dataset<Dictionary<string, Tensor>>
            {
                protected Dataset() : base(default(Surface.None)) => throw Surface.Only;
            }

            public abstract class Dataset<T> : IDisposable
            {
                public void Dispose() => throw Surface.Only;
                public abstract T GetTensor(long index);
                protected virtual void Dispose(bool disposing) => throw Surface.Only;
                protected Dataset() => throw Surface.Only;
                public abstract long Count { get; }
                internal Dataset(Surface.None none) { }
            }
        }
    }
}
