using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics;

/// <summary>Finds the built-in meaning of a method that has no body in this compilation.</summary>
public static class IntrinsicTable
{
    /// <summary>The meaning, or null when the call is not understood.</summary>
    public static Intrinsic? Find(IMethodSymbol method, object? receiver) =>
        TorchIntrinsics.Find(method, receiver) ?? DotnetIntrinsics.Find(method, receiver);

    /// <summary>Namespaces and nesting as metadata names them: <c>TorchSharp.torch+nn+functional</c>, <c>System.Collections.Generic.List`1</c>.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        if (type.ContainingType is not null) return MetadataName(type.ContainingType) + "+" + name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }
}
