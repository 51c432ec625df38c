using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConstantPad1d : PadBase
{
    internal ConstantPad1d(Surface.None none) : base(default(Surface.None)) { }
}
