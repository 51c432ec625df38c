using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ReflectionPad2d : PadBase
{
    internal ReflectionPad2d(Surface.None none) : base(default(Surface.None)) { }
}
