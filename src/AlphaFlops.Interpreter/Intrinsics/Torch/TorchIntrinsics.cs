using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>The meanings of TorchSharp's types.</summary>
public static class TorchIntrinsics
{
    public static Intrinsic? Find(IMethodSymbol method, object? receiver) => null;
}
