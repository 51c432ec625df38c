using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ReflectionPad1d : PadBase
{
    internal ReflectionPad1d(Surface.None none) : base(default(Surface.None)) { }
}
