using static TorchSharp.torch;

namespace TorchSharp;

public delegate nint AllocateIndexedNativeTensorOrScalarArray(int id, nint length);
