using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ZeroPad2d : PadBase
{
    internal ZeroPad2d(Surface.None none) : base(default(Surface.None)) { }
}
