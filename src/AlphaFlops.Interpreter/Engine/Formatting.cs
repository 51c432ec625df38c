using System.Globalization;
using System.Text;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Values as text, in the invariant culture and as .NET writes them since 3.0, whatever runtime hosts the compiler.</summary>
public static class Formatting
{
    /// <summary>What ToString(format), interpolation and concatenation write.</summary>
    /// <param name="value">Null gives nothing.</param>
    /// <param name="staticType">Says which enum a number is.</param>
    /// <param name="format">A standard or custom .NET format. A bad one throws System.FormatException.</param>
    public static string ToString(object? value, ITypeSymbol? staticType, string? format)
    {
        if (value is null) return "";
        if (value is EnumValue boxed) return Enums.ToString(boxed.Number, boxed.Type, format);
        if (value is SymbolicNumber symbolic) value = symbolic.Plain();
        if (staticType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) staticType = ((INamedTypeSymbol)staticType).TypeArguments[0];
        if (staticType is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Conversions.IsNumber(value)) return Enums.ToString(value, named, format);
        try
        {
            return value switch
            {
                string text => text,
                bool b => b ? "True" : "False",
                char c => c.ToString(),
                double d => Floating(d, format),
                float f => Floating(f, format),
                IFormattable number when Conversions.IsNumber(value) => number.ToString(format, CultureInfo.InvariantCulture),
                TupleValue tuple => Tuple(tuple, staticType),
                TypeValue type => TypeNames.FullName(type.Type),
                ObjectValue { Type.IsRecord: true } record => (string)RecordText.Of(record, null, null),
                ObjectValue instance => TypeNames.FullName(instance.Type),
                IndexValue index => index.IsFromEnd ? "^" + index.Value : index.Value.ToString(CultureInfo.InvariantCulture),
                RangeValue range => ToString(range.Start, null, null) + ".." + ToString(range.End, null, null),
                _ => staticType is null ? value.ToString() : TypeNames.FullName(staticType),
            };
        }
        catch (FormatException exception)
        {
            throw new ThrownException(null, "System.FormatException", exception.Message, null);
        }
    }

    /// <summary>The alignment of an interpolation or composite format: negative is to the left.</summary>
    public static string Align(string text, int alignment) =>
        Math.Abs((long)alignment) > Limits.Text ? text : alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment);

    private static string Floating(double value, string? format)
    {
        if (format is null or "" or "G" or "g" or "R" or "r") return ShortestText.Of(value);
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Floating(float value, string? format)
    {
        if (format is null or "" or "G" or "g" or "R" or "r") return ShortestText.Of(value);
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    // A KeyValuePair is a tuple here; .NET writes it in brackets.
    private static string Tuple(TupleValue tuple, ITypeSymbol? type)
    {
        var isPair = type is { Name: "KeyValuePair" };
        var text = new StringBuilder(isPair ? "[" : "(");
        for (var i = 0; i < tuple.Items.Count; i++)
        {
            if (i > 0) text.Append(", ");
            text.Append(ToString(tuple.Items[i], ItemType(type, i), null));
            if (text.Length > Limits.Text) throw new LimitException(FormattableString.Invariant($"the text of a tuple is longer than {Limits.Text:N0} characters"));
        }

        return text.Append(isPair ? ']' : ')').ToString();
    }

    private static ITypeSymbol? ItemType(ITypeSymbol? type, int index) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple when index < tuple.TupleElements.Length => tuple.TupleElements[index].Type,
        INamedTypeSymbol { IsTupleType: false } named when index < named.TypeArguments.Length => named.TypeArguments[index],
        _ => null,
    };
}
