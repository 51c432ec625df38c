using System.Text;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Names of types as System.Type gives them.</summary>
public static class TypeNames
{
    /// <summary>Type.Name: <c>List`1</c>, <c>Int32[]</c>.</summary>
    public static string Name(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Name(array.ElementType) + "[" + new string(',', array.Rank - 1) + "]",
        INamedTypeSymbol { IsTupleType: true, TupleUnderlyingType: { } underlying } => underlying.MetadataName,
        _ => type.MetadataName,
    };

    /// <summary>Type.FullName, without the assemblies in the type arguments: what Type.ToString writes.</summary>
    public static string FullName(ITypeSymbol type)
    {
        var text = new StringBuilder();
        Append(text, type);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Append(text, array.ElementType);
            text.Append('[').Append(',', array.Rank - 1).Append(']');
            return;
        }

        var arguments = new List<ITypeSymbol>();
        AppendName(text, type, arguments);
        if (arguments.Count == 0) return;
        text.Append('[');
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0) text.Append(',');
            Append(text, arguments[i]);
        }

        text.Append(']');
    }

    private static void AppendName(StringBuilder text, ITypeSymbol type, List<ITypeSymbol> arguments)
    {
        if (type is ITypeParameterSymbol)
        {
            text.Append(type.Name);
            return;
        }

        if (type.ContainingType is { } outer)
        {
            AppendName(text, outer, arguments);
            text.Append('+');
        }
        else if (type.ContainingNamespace is { IsGlobalNamespace: false } space)
        {
            text.Append(space.ToDisplayString()).Append('.');
        }

        text.Append(type.MetadataName);
        if (type is INamedTypeSymbol named) arguments.AddRange(named.TypeArguments);
    }
}
