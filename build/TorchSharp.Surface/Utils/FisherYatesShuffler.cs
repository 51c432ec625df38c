using System.Collections;
using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public class FisherYatesShuffler : IEnumerable<long>, IEnumerable
{
    public FisherYatesShuffler(long size, int? seed = null) => throw Surface.Only;
    public IEnumerator<long> GetEnumerator() => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;
}
