using System.Globalization;
using AlphaFlops.Interpreter.Engine;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Says why a plain value (long, double, bool, string, null, a list of these) cannot become a parameter's type. Whether it can is the
/// interpreter's word.</summary>
internal static class ArgumentConversion
{
    /// <summary>"takes int as 'width', not 'abc'", or null where the value fits.</summary>
    public static string? Problem(object? value, IParameterSymbol parameter)
    {
        if (EntryArguments.TryConvert(value, parameter.Type, out _)) return null;
        var takes = $"takes {parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} as '{parameter.Name}'";
        if (!CanBeWritten(parameter.Type)) return takes + ", which cannot be written as a plain value: name a static method that makes the model";
        var question = parameter.Type.TypeKind == TypeKind.Enum && value is string text
            ? NameSuggestions.Question(text, parameter.Type.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name))
            : "";
        return $"{takes}, not {Show(value)}{(question.Length > 0 ? "." + question : "")}";
    }

    private static bool CanBeWritten(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => CanBeWritten(array.ElementType),
        { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => CanBeWritten(element.Type)),
        INamedTypeSymbol { TypeArguments: [var only] } => CanBeWritten(only),
        _ => false,
    };

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        IReadOnlyList<object?> list => "[" + string.Join(", ", list.Select(Show)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
