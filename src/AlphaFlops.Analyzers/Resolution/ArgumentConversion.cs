using AlphaFlops.Analyzers.Configuration;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Resolution;

/// <summary>Says why a plain value (long, double, bool, string, null, a list of these) cannot become a parameter's type. Whether it can is the
/// interpreter's word.</summary>
internal static class ArgumentConversion
{
    /// <summary>"takes int as 'width', not 'abc'", or null where the value, or each value of a choice, fits.</summary>
    public static string? Problem(object? value, IParameterSymbol parameter)
    {
        if (ArgumentPattern.Of(value, parameter.Type) is not null) return null;
        if (value is ArgumentChoice choice) return choice.Values.Select(one => Problem(one, parameter)).FirstOrDefault(problem => problem is not null);
        var takes = $"takes {parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} as '{parameter.Name}'";
        if (!CanBeWritten(parameter.Type)) return takes + ", which cannot be written as a plain value: name a static method that makes the model";
        var question = parameter.Type.TypeKind == TypeKind.Enum && value is string text
            ? NameSuggestions.Question(text, parameter.Type.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name))
            : "";
        return $"{takes}, not {ArgumentPattern.Show(value)}{(question.Length > 0 ? "." + question : "")}";
    }

    private static bool CanBeWritten(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => CanBeWritten(array.ElementType),
        { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => CanBeWritten(element.Type)),
        INamedTypeSymbol { TypeArguments: [var only] } => CanBeWritten(only),
        _ => false,
    };
}
