using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConstantPad2d : PadBase
{
    internal ConstantPad2d(Surface.None none) : base(default(Surface.None)) { }
}
