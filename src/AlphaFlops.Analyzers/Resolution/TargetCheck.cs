using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Whether a type or member can be evaluated as a model; if not, why and what to do.</summary>
internal static class TargetCheck
{
    /// <summary>A problem in plain words, or null.</summary>
    public static string? Problem(ISymbol target, bool isRun, TorchSharpTypes torchSharp) => target switch
    {
        INamedTypeSymbol type => OfType(type, isRun, torchSharp),
        IMethodSymbol method => OfMethod(method, isRun, torchSharp),
        _ when isRun => $"'{Name(target)}' is no method: only a static method can be run",
        IPropertySymbol property => OfValue(property, property.Type, torchSharp),
        IFieldSymbol field => OfValue(field, field.Type, torchSharp),
        _ => $"'{Name(target)}' is neither a module class nor a static method, property or field",
    };

    private static string? OfType(INamedTypeSymbol type, bool isRun, TorchSharpTypes torchSharp)
    {
        var name = Name(type);
        if (isRun) return $"'{name}' is a type: only a static method can be run. Write \"create\" for a module class";
        if (!torchSharp.IsModule(type))
            return $"'{name}' does not derive from torch.nn.Module. Name a module class, or a static method that makes or runs the model";
        if (type.IsAbstract) return $"'{name}' is abstract. Name a class that derives from it, or a static method that makes one";
        return IsOpen(type)
            ? $"'{name}' has type parameters, for which there is nothing to put in. Name a static method that makes it with types"
            : null;
    }

    /// <summary>It is there to be derived from, as an abstract class is: what derives from it covers it.</summary>
    public static bool IsMadeByDerivedOnly(INamedTypeSymbol type) =>
        type.InstanceConstructors.All(constructor => constructor.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal)
        && !type.GetMembers().Any(member => member.IsStatic && SymbolEqualityComparer.Default.Equals(TypeOf(member), type));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static string? OfMethod(IMethodSymbol method, bool isRun, TorchSharpTypes torchSharp)
    {
        var name = Name(method);
        if (!method.IsStatic) return $"'{name}' is not static: there is no object to call it on. Make it static, or name the class";
        if (method.IsGenericMethod || IsOpen(method.ContainingType))
            return $"'{name}' has type parameters, for which there is nothing to put in. Name a static method without";
        if (isRun) return null;
        return torchSharp.MayBeModule(method.ReturnType)
            ? null
            : $"'{name}' gives {method.ReturnType.ToDisplayString()}, not a module. Write \"run\" for the cost of running it";
    }

    private static string? OfValue(ISymbol member, ITypeSymbol type, TorchSharpTypes torchSharp)
    {
        var name = Name(member);
        if (!member.IsStatic) return $"'{name}' is not static: there is no object to read it from. Make it static, or name the class";
        if (IsOpen(member.ContainingType)) return $"'{name}' is in a type with type parameters, for which there is nothing to put in";
        return torchSharp.MayBeModule(type) ? null : $"'{name}' is {type.ToDisplayString()}, not a module";
    }

    private static bool IsOpen(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
            if (type.TypeParameters.Length > 0 && SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition)) return true;
        return false;
    }

    private static string Name(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
}
