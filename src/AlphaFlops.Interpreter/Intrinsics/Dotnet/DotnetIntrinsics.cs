using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>The meanings of .NET's own types: static members and constructors by type, instance members by the class of the value.</summary>
public static class DotnetIntrinsics
{
    public static Intrinsic? Find(IMethodSymbol method, object? receiver) => null;
}
