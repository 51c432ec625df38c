using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Torch;

/// <summary>Translates values of the program into the arguments of Core's rules.</summary>
public static class CoreValues
{
    /// <param name="value">A value of the program.</param>
    /// <param name="type">The parameter's type: it says which enum a number is of.</param>
    /// <param name="tensors">Collects the tensors on the way.</param>
    public static object? Of(object? value, ITypeSymbol? type, List<TensorValue> tensors)
    {
        switch (value)
        {
            case null or bool or string:
                return value;
            case Unknown unknown:
                return new Arguments.UnknownValue(unknown, IsNumber(type));
            case SymbolicNumber symbolic when EnumType(type) is null:
                return symbolic.Number;
            case TensorValue tensor:
                tensors.Add(tensor);
                return tensor.Type;
            case float number:
                return (double)number;
            case double:
                return value;
            case decimal number:
                return (double)number;
            case ModuleValue module:
                return module.Hyperparameters;
            case TupleValue tuple:
                return tuple.Items.Select(item => Of(item, null, tensors)).ToArray();
            case ObjectValue { Base: ISequence sequence }:
                return Of(sequence, type, tensors);
            case ISequence sequence:
                var element = (type as IArrayTypeSymbol)?.ElementType;
                return sequence.Items.Select(item => Of(item, element, tensors)).ToArray();
        }

        if (value is not IConvertible) return null;
        if (EnumType(type) is { } enumType) return OfEnum(value, enumType);
        if (value is ulong large && large > long.MaxValue) return (double)large;
        return (Dim)Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>An integer of the program as a dimension.</summary>
    public static Dim Size(object? value) =>
        SymbolicNumber.Integer(value) ?? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    public static DType? DTypeOf(object? value) =>
        value is IConvertible and not string && Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) is var number
        && Enum.IsDefined(typeof(DType), (sbyte)number) ? (DType)number : null;

    // An option is passed on by its name in lower case, as torch spells it: PaddingModes.Reflect is "reflect".
    private static object? OfEnum(object value, INamedTypeSymbol type)
    {
        if (type.Name == "ScalarType") return DTypeOf(value);
        foreach (var member in type.GetMembers())
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value)) return field.Name.ToLowerInvariant();
        return null;
    }

    private static bool IsNumber(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsNumber(nullable.TypeArguments[0]),
        { Name: "Scalar" } => true,
        _ => type?.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double,
    };

    private static INamedTypeSymbol? EnumType(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => named,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => EnumType(nullable.TypeArguments[0]),
        _ => null,
    };
}
