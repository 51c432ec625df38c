using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Whether a plain value (long, double, bool, string, null, a list of these) can become a parameter's type.</summary>
internal static class ArgumentConversion
{
    /// <summary>"takes int as 'width', not 'abc'", or null where the value can become the parameter's type.</summary>
    public static string? Problem(object? value, IParameterSymbol parameter)
    {
        if (Fits(value, parameter.Type)) return null;
        if (parameter.IsParams && Element(parameter.Type) is { } element && Fits(value, element)) return null;
        var takes = $"takes {parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} as '{parameter.Name}'";
        if (!CanBeWritten(parameter.Type)) return takes + ", which cannot be written as a plain value: name a static method that makes the model";
        var question = parameter.Type.TypeKind == TypeKind.Enum && value is string text
            ? NameSuggestions.Question(text, parameter.Type.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name))
            : "";
        return $"{takes}, not {Show(value)}{(question.Length > 0 ? "." + question : "")}";
    }

    private static bool Fits(object? value, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return value is null || Fits(value, nullable.TypeArguments[0]);
        if (type.TypeKind is TypeKind.TypeParameter or TypeKind.Error or TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object) return true;
        if (value is null) return type.IsReferenceType;
        if (value is IReadOnlyList<object?> list)
            return Elements(type, list.Count) is { } elements && list.Zip(elements, Fits).All(fits => fits);
        if (type.TypeKind == TypeKind.Enum)
            return value is long || value is string name && type.GetMembers(name.Substring(name.LastIndexOf('.') + 1)).Any(m => m is IFieldSymbol);
        return type.SpecialType switch
        {
            SpecialType.System_Boolean => value is bool,
            SpecialType.System_String => value is string,
            SpecialType.System_Char => value is string { Length: 1 },
            SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => value is long or double,
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => Integer(value) is { } integer && InRange(integer, type.SpecialType),
            _ => HasConversion(value, type),
        };
    }

    // TorchSharp's Scalar and Device and the user's own types take plain values by implicit conversion.
    private static bool HasConversion(object value, ITypeSymbol type) =>
        type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>()
            .Any(method => method.Parameters.Length == 1
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, type)
                && method.Parameters[0].Type.SpecialType != SpecialType.None
                && Fits(value, method.Parameters[0].Type));

    private static long? Integer(object value) => value switch
    {
        long integer => integer,
        double number when number == Math.Floor(number) && Math.Abs(number) < 1L << 53 => (long)number,
        _ => null,
    };

    private static bool InRange(long value, SpecialType type) => type switch
    {
        SpecialType.System_SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => value is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => value is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
        SpecialType.System_Int32 => value is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 => value is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_UInt64 => value >= 0,
        _ => true,
    };

    // The types that the elements of a list must become: of a tuple one each, of a collection all the same.
    private static IEnumerable<ITypeSymbol>? Elements(ITypeSymbol type, int count)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
            return tuple.TupleElements.Length == count ? tuple.TupleElements.Select(element => element.Type) : null;
        return Element(type) is { } single ? Enumerable.Repeat(single, count) : null;
    }

    private static ITypeSymbol? Element(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array) return array.ElementType;
        if (type is not INamedTypeSymbol named || type.SpecialType == SpecialType.System_String) return null;
        if (named is { TypeArguments.Length: 1, Name: "Span" or "ReadOnlySpan" }) return named.TypeArguments[0];
        return named.AllInterfaces.Add(named)
            .FirstOrDefault(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
    }

    private static bool CanBeWritten(ITypeSymbol type) =>
        type.SpecialType != SpecialType.None || type.TypeKind == TypeKind.Enum || type is INamedTypeSymbol { IsTupleType: true }
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || Element(type) is not null
        || type.GetMembers(WellKnownMemberNames.ImplicitConversionName).Length > 0;

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        IReadOnlyList<object?> list => "[" + string.Join(", ", list.Select(Show)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
