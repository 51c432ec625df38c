using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ReplicationPad3d : PadBase
{
    internal ReplicationPad3d(Surface.None none) : base(default(Surface.None)) { }
}
