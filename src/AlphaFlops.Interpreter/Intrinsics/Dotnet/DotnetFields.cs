using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>Static fields of .NET's types that are no constants.</summary>
public static class DotnetFields
{
    /// <summary>False when the field has no meaning here.</summary>
    public static bool TryGet(IFieldSymbol field, out object? value)
    {
        value = null;
        var type = field.ContainingType;
        if (field.HasConstantValue)
        {
            value = field.ConstantValue;
            return true;
        }

        if (field.Name == "Empty")
        {
            value = type.Name switch
            {
                "String" => "",
                "ImmutableArray" or "ImmutableList" or "ImmutableStack" or "ImmutableQueue" => new ListValue(),
                "ImmutableHashSet" => new SetValue(),
                "ImmutableSortedSet" => new SetValue(null, Ordering.Default),
                "ImmutableDictionary" => new DictionaryValue(),
                "ImmutableSortedDictionary" => new DictionaryValue(null, Ordering.Default),
                _ => null,
            };
            return value is not null;
        }

        // decimal.MaxValue and the like are fields that C# calls constants and metadata does not.
        value = (type.SpecialType, field.Name) switch
        {
            (SpecialType.System_Decimal, "Zero") => decimal.Zero,
            (SpecialType.System_Decimal, "One") => decimal.One,
            (SpecialType.System_Decimal, "MinusOne") => decimal.MinusOne,
            (SpecialType.System_Decimal, "MaxValue") => decimal.MaxValue,
            (SpecialType.System_Decimal, "MinValue") => decimal.MinValue,
            (SpecialType.System_Boolean, "TrueString") => "True",
            (SpecialType.System_Boolean, "FalseString") => "False",
            _ => type.Name == "BitConverter" && field.Name == "IsLittleEndian" ? true : (object?)null,
        };
        return value is not null;
    }
}
