using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Names as reports and alphaflops.json write them: Ns.Outer+Inner, Ns.Type.Member.</summary>
internal static class MetadataNames
{
    public static string Of(ISymbol symbol)
    {
        if (symbol.ContainingType is { } outer) return Of(outer) + (symbol is INamedTypeSymbol ? "+" : ".") + symbol.MetadataName;
        return symbol.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + symbol.MetadataName : symbol.MetadataName;
    }

    /// <summary>What a model is called whose user gave no name: Net, Models.Tiny.</summary>
    public static string Short(ISymbol symbol) =>
        symbol is INamedTypeSymbol || symbol.ContainingType is null ? symbol.Name : symbol.ContainingType.Name + "." + symbol.Name;
}
