using System.Collections;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Data;

public class DataIterator : IDisposable, IEnumerable<(Tensor data, Tensor target)>, IEnumerable
{
    public void Dispose() => throw Surface.Only;
    protected virtual void Dispose(bool disposing) => throw Surface.Only;
    public long Size() => throw Surface.Only;
    public IEnumerator<(Tensor data, Tensor target)> GetEnumerator() => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
    internal DataIterator(Surface.None none) { }
}
