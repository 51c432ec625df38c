using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>Recognises TorchSharp's types by metadata name.</summary>
public static class TorchTypes
{
    public const string Module = "TorchSharp.torch+nn+Module";

    public const string Tensor = "TorchSharp.torch+Tensor";

    /// <summary>The type is, or derives from, torch.nn.Module.</summary>
    public static bool IsModule(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            if (current is INamedTypeSymbol { Name: "Module", IsGenericType: false } named && IntrinsicTable.MetadataName(named) == Module) return true;
        return false;
    }

    /// <summary>The type is torch.Tensor or Parameter.</summary>
    public static bool IsTensor(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            if (current is INamedTypeSymbol { Name: "Tensor" } named && IntrinsicTable.MetadataName(named) == Tensor) return true;
        return false;
    }

    /// <summary>The type is TorchSharp's own: declared in its namespace, in whatever assembly, and without source here.</summary>
    public static bool IsTorchSharp(INamedTypeSymbol? type)
    {
        for (var space = type?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            if (space.Name == "TorchSharp" && space.ContainingNamespace.IsGlobalNamespace) return true;
        return false;
    }
}
