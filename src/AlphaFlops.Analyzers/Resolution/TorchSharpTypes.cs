using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>What the rules need to know of TorchSharp, bound by metadata name; there is none in a project that does not reference it.</summary>
internal sealed class TorchSharpTypes
{
    private TorchSharpTypes(INamedTypeSymbol module) => Module = module;

    /// <summary>torch.nn.Module, the base of every module.</summary>
    public INamedTypeSymbol Module { get; }

    public static TorchSharpTypes? TryCreate(Compilation compilation) =>
        compilation.GetTypeByMetadataName("TorchSharp.torch+nn+Module") is { } module ? new TorchSharpTypes(module) : null;

    public bool IsModule(ITypeSymbol? type)
    {
        for (; type is not null; type = type is ITypeParameterSymbol parameter ? parameter.ConstraintTypes.FirstOrDefault() : type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(type, Module)) return true;
        return false;
    }

    /// <summary>A static type behind which a module may stand: a module, an interface, object.</summary>
    public bool MayBeModule(ITypeSymbol type) =>
        IsModule(type) || type.TypeKind is TypeKind.Interface or TypeKind.Error or TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object;

    /// <summary>The forward methods of the most derived type that has any.</summary>
    public static IReadOnlyList<IMethodSymbol> Forwards(ITypeSymbol? module)
    {
        for (var type = module; type is not null; type = type.BaseType)
        {
            var forwards = type.GetMembers("forward").OfType<IMethodSymbol>().Where(method => !method.IsStatic).ToArray();
            if (forwards.Length > 0) return forwards;
        }

        return [];
    }
}
