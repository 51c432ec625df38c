using static TorchSharp.torch;

namespace TorchSharp;

public enum DebugMode
{
    @default = 0,
    warn = 1,
}
