using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

public class FisherYatesShuffler : IEnumerable<long>, IEnumerable
{
    public FisherYatesShuffler(long size, int? seed = null) => throw Surface.Only;
    IEnumerator IEnumerable.GetEnumerator() => throw Surface.Only;

#nullable disable
    public IEnumerator<long> GetEnumerator() => throw Surface.Only;
#nullable restore
}
