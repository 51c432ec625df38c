using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>What type parameters stand for in a call: those of the method and of the types around it.</summary>
public sealed class TypeArguments
{
    private readonly Dictionary<ISymbol, ITypeSymbol> _arguments = new(SymbolEqualityComparer.Default);

    public static TypeArguments None { get; } = new();

    /// <summary>Those of a called method, whose own arguments may be type parameters of the caller.</summary>
    public static TypeArguments Of(IMethodSymbol method, INamedTypeSymbol? type, TypeArguments caller, Compilation compilation)
    {
        if (!method.IsGenericMethod && type is not { IsGenericType: true } && type?.ContainingType is not { IsGenericType: true }) return None;
        var result = new TypeArguments();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            result.Add(outer.OriginalDefinition.TypeParameters, outer.TypeArguments, caller, compilation);
        result.Add(method.OriginalDefinition.TypeParameters, method.TypeArguments, caller, compilation);
        return result;
    }

    public ITypeSymbol Substitute(ITypeSymbol type, Compilation compilation)
    {
        if (_arguments.Count == 0) return type;
        switch (type)
        {
            case ITypeParameterSymbol when _arguments.TryGetValue(type, out var argument):
                return argument;
            case IArrayTypeSymbol array:
                return compilation.CreateArrayTypeSymbol(Substitute(array.ElementType, compilation), array.Rank);
            case INamedTypeSymbol { IsTupleType: false, IsGenericType: true, IsUnboundGenericType: false, ContainingType: null or { IsGenericType: false } } named:
                return Bounded(named.OriginalDefinition.Construct(named.TypeArguments.Select(a => Substitute(a, compilation)).ToArray()));
            default:
                return type;
        }
    }

    // A type that holds itself twice in each call doubles, and whoever compares two such types or writes one down goes through all of it.
    private static INamedTypeSymbol Bounded(INamedTypeSymbol type)
    {
        var room = Limits.TypeParts;
        return Fits(type, ref room) ? type : throw new LimitException("a generic type holds too many others: endless recursion?");
    }

    private static bool Fits(ITypeSymbol type, ref int room)
    {
        if (--room < 0) return false;
        if (type is IArrayTypeSymbol array) return Fits(array.ElementType, ref room);
        if (type is INamedTypeSymbol named)
            foreach (var argument in named.TypeArguments)
                if (!Fits(argument, ref room)) return false;
        return true;
    }

    private void Add(IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments, TypeArguments caller, Compilation compilation)
    {
        for (var i = 0; i < parameters.Count && i < arguments.Count; i++) _arguments[parameters[i]] = caller.Substitute(arguments[i], compilation);
    }
}
