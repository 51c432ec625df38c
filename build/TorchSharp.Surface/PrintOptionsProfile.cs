using static TorchSharp.torch;

namespace TorchSharp;

public enum PrintOptionsProfile
{
    @default = 0,
    @short = 1,
    full = 2,
}
