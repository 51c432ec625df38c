using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>C# 14's <c>extension(T x) { … }</c>: its members have x for an instance, which may be null. Called as static methods they have a parameter
/// of the same name.</summary>
internal static class ExtensionBlocks
{
    // TypeKind.Extension of Roslyn 5.
    private const TypeKind Extension = (TypeKind)14;

    public static bool Is(ISymbol? type) => type is INamedTypeSymbol { TypeKind: Extension };

    /// <summary>What the parameter of the block is in a member that runs.</summary>
    public static object? Receiver(IParameterSymbol parameter, Frame frame) =>
        frame.Member is IMethodSymbol { IsStatic: true } method && method.Parameters.FirstOrDefault(own => own.Name == parameter.Name) is { } own
        && frame.Find(own.OriginalDefinition) is { } cell ? cell.Value : frame.This;
}
