using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ReplicationPad2d : PadBase
{
    internal ReplicationPad2d(Surface.None none) : base(default(Surface.None)) { }
}
