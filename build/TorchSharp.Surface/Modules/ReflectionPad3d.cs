using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ReflectionPad3d : PadBase
{
    internal ReflectionPad3d(Surface.None none) : base(default(Surface.None)) { }
}
