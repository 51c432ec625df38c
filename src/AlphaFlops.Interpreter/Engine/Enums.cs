using System.Globalization;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Enums by their type symbols: a value is its underlying number.</summary>
public static class Enums
{
    /// <summary>The members in the order of their unsigned values, as Enum.GetValues gives them.</summary>
    public static IReadOnlyList<(string Name, object Value)> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field is { HasConstantValue: true, ConstantValue: not null })
            .Select(field => (field.Name, field.ConstantValue!))
            .OrderBy(member => Bits(member.Item2))
            .ToArray();

    public static string? NameOf(object value, INamedTypeSymbol type)
    {
        var bits = Bits(value);
        foreach (var (name, member) in Members(type))
            if (Bits(member) == bits) return name;
        return null;
    }

    public static string ToString(object value, INamedTypeSymbol type, string? format)
    {
        value = EnumValue.Plain(value)!;
        switch (format)
        {
            case null or "" or "G" or "g":
                return NameOf(value, type) ?? (IsFlags(type) ? Flags(value, type) : null) ?? Number(value);
            case "F" or "f":
                return NameOf(value, type) ?? Flags(value, type) ?? Number(value);
            case "D" or "d":
                return Number(value);
            case "X" or "x":
                return ((IFormattable)value).ToString("X" + 2 * Size(value), CultureInfo.InvariantCulture);
            default:
                throw new ThrownException(
                    null,
                    "System.FormatException",
                    "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".",
                    null);
        }
    }

    /// <summary>A member's name, a list of names with commas, or a number; null when the text is none of these.</summary>
    public static object? Parse(string text, INamedTypeSymbol type, bool ignoreCase)
    {
        var underlying = type.EnumUnderlyingType!.SpecialType;
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var members = Members(type);
        ulong bits = 0;
        foreach (var part in text.Split(','))
        {
            var name = part.Trim();
            if (long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                bits |= unchecked((ulong)number);
                continue;
            }

            var index = members.ToList().FindIndex(member => string.Equals(member.Name, name, comparison));
            if (index < 0) return null;
            bits |= Bits(members[index].Value);
        }

        return Conversions.ConvertTo(unchecked((long)bits), underlying, isChecked: false);
    }

    public static bool IsDefined(object value, INamedTypeSymbol type) => NameOf(value, type) is not null;

    public static bool HasFlag(object value, object flag) => (Bits(value) & Bits(flag)) == Bits(flag);

    public static bool IsFlags(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace: { Name: "System" } });

    // The names that together make the number, from the largest down; null when some bit has no name.
    private static string? Flags(object value, INamedTypeSymbol type)
    {
        var rest = Bits(value);
        var names = new List<string>();
        foreach (var (name, member) in Members(type).Reverse())
        {
            var bits = Bits(member);
            if (bits == 0 || (rest & bits) != bits) continue;
            rest &= ~bits;
            names.Add(name);
        }

        if (rest != 0 || names.Count == 0) return null;
        names.Reverse();
        return string.Join(", ", names);
    }

    private static string Number(object value) => ((IFormattable)value).ToString("D", CultureInfo.InvariantCulture);

    private static ulong Bits(object value) => EnumValue.Plain(value) is var number && number is ulong large ? large : unchecked((ulong)Conversions.ToInt64(number!) & Mask(number!));

    private static ulong Mask(object value) => Size(value) switch
    {
        1 => byte.MaxValue,
        2 => ushort.MaxValue,
        4 => uint.MaxValue,
        _ => ulong.MaxValue,
    };

    private static int Size(object value) => value switch
    {
        byte or sbyte => 1,
        short or ushort or char => 2,
        int or uint => 4,
        _ => 8,
    };
}
