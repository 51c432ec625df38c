using static TorchSharp.torch;

namespace TorchSharp;

public enum layout
{
    strided = 0,
    sparse_coo = 1,
}
