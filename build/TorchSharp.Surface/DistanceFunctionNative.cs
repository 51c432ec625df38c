using static TorchSharp.torch;

namespace TorchSharp;

public delegate nint DistanceFunctionNative(nint x, nint y);
