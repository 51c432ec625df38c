using static TorchSharp.torch;

namespace TorchSharp;

public enum indexing
{
    xy = 0,
    ij = 1,
}
