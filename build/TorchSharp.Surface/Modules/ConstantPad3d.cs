using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConstantPad3d : PadBase
{
    internal ConstantPad3d(Surface.None none) : base(default(Surface.None)) { }
}
