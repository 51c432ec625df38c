using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ReplicationPad1d : PadBase
{
    internal ReplicationPad1d(Surface.None none) : base(default(Surface.None)) { }
}
