using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>default(T).</summary>
public static class Defaults
{
    public static object? Of(ITypeSymbol type)
    {
        if (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) return null;
        if (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying }) type = underlying;
        if (Conversions.IsPrimitive(type.SpecialType))
            return type.SpecialType == SpecialType.System_Boolean ? false : Conversions.ConvertTo(0, type.SpecialType, isChecked: false);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named) return type is ITypeParameterSymbol ? new Unknown($"the default of '{type.Name}' is not known", null) : null;
        if (named.IsTupleType) return new TupleValue(named.TupleElements.Select(element => Of(element.Type)).ToArray());
        var isSystem = named.ContainingNamespace is { Name: "System" or "Generic" or "Immutable" };
        switch (named.Name)
        {
            case "KeyValuePair" when isSystem:
                return new TupleValue(named.TypeArguments.Select(Of).ToArray());
            case "Index" when isSystem:
                return new IndexValue(0, IsFromEnd: false);
            case "Range" when isSystem:
                return new RangeValue(new IndexValue(0, IsFromEnd: false), new IndexValue(0, IsFromEnd: false));
            case "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" when isSystem:
                return new SpanValue(new ArrayValue([], named.TypeArguments[0]), 0, 0);
            case "ImmutableArray" when isSystem:
                return new ListValue();
        }

        var instance = new ObjectValue(named);
        foreach (var member in named.OriginalDefinition.GetMembers())
            if (member is IFieldSymbol { IsStatic: false, IsConst: false } field)
                instance.Set(field, Of(FieldType(field, named)));
        return instance;
    }

    // A field's slot is its definition, its type that of the constructed struct.
    private static ITypeSymbol FieldType(IFieldSymbol definition, INamedTypeSymbol type)
    {
        if (!type.IsGenericType) return definition.Type;
        foreach (var member in type.GetMembers(definition.Name))
            if (member is IFieldSymbol field) return field.Type;
        return definition.Type;
    }
}
