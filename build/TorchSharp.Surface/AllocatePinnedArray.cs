using static TorchSharp.torch;

namespace TorchSharp;

public delegate nint AllocatePinnedArray(nint length);
