using AlphaFlops.Interpreter.Operations;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>Gives a constructor or factory the arguments of an entry, converted to its parameters' types.</summary>
public static class EntryArguments
{
    /// <summary>Every argument has its parameter, and every parameter an argument or a default.</summary>
    public static bool Fits(IMethodSymbol method, IReadOnlyList<EntryArgument> arguments)
    {
        var taken = new HashSet<int>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var ordinal = Ordinal(method, arguments, i);
            if (ordinal < 0 || !taken.Add(ordinal) || !TryConvert(arguments[i].Value, method.Parameters[ordinal].Type, out _)) return false;
        }

        return method.Parameters.All(parameter => taken.Contains(parameter.Ordinal) || parameter.IsOptional || parameter.IsParams);
    }

    /// <summary>Converts a plain value (long, double, bool, string, null or a list of these) to a parameter's type: numbers exactly, strings also to
    /// enum members, lists to arrays and lists.</summary>
    public static bool TryConvert(object? value, ITypeSymbol type, out object? converted)
    {
        converted = value;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return value is null || TryConvert(value, nullable.TypeArguments[0], out converted);
        switch (value)
        {
            case null:
                return !type.IsValueType;
            case bool:
                return type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Object;
            case string text when type.TypeKind == TypeKind.Enum:
                var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && string.Equals(field.Name, text, StringComparison.OrdinalIgnoreCase));
                converted = member?.ConstantValue;
                return member is not null;
            case string:
                return type.SpecialType is SpecialType.System_String or SpecialType.System_Object;
            case long number:
                return TryConvertNumber(number, number, type, out converted);
            case double number:
                return TryConvertNumber(number, number == Math.Floor(number) && Math.Abs(number) < 1e15 ? (long)number : null, type, out converted);
            case IEnumerable<object?> list:
                return TryConvertList(list, type, out converted);
            default:
                return false;
        }
    }

    public static object?[] Bind(IMethodSymbol method, IReadOnlyList<EntryArgument> arguments, Frame frame)
    {
        var values = ObjectFactory.DefaultArguments(method);
        foreach (var parameter in method.Parameters)
            if (parameter.HasExplicitDefaultValue && values[parameter.Ordinal] is null && parameter.Type.IsValueType)
                values[parameter.Ordinal] = Defaults.Of(frame.Resolve(parameter.Type));
        for (var i = 0; i < arguments.Count; i++)
        {
            var ordinal = Ordinal(method, arguments, i);
            if (ordinal >= 0 && TryConvert(arguments[i].Value, method.Parameters[ordinal].Type, out var value)) values[ordinal] = value;
        }

        return values;
    }

    /// <summary>The value of an input: a tensor, or a plain value converted to its parameter's type; an unknown where it does not fit.</summary>
    internal static object? Input(object? input, IParameterSymbol parameter, Machine machine) =>
        input is TensorType type ? machine.Tracer.NewTensor(type)
        : TryConvert(input, parameter.Type, out var converted) ? converted
        : machine.Tracer.Note(new Unknown(
            FormattableString.Invariant($"the input {input} is no {parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}, as '{parameter.Name}' is; a tensor is written with its type, as float32[8]"), null));

    /// <summary>The parameter that the i-th argument is for, or -1.</summary>
    public static int Ordinal(IMethodSymbol method, IReadOnlyList<EntryArgument> arguments, int i)
    {
        if (arguments[i].Name is not { } name) return i < method.Parameters.Length ? i : -1;
        foreach (var parameter in method.Parameters)
            if (parameter.Name == name) return parameter.Ordinal;
        return -1;
    }

    private static bool TryConvertNumber(double number, long? integer, ITypeSymbol type, out object? converted)
    {
        converted = type.SpecialType switch
        {
            SpecialType.System_Double => number,
            SpecialType.System_Single => (float)number,
            SpecialType.System_Decimal => (decimal)number,
            SpecialType.System_Object => integer is { } whole ? whole : number,
            _ => null,
        };
        if (converted is not null) return true;
        if (integer is not { } value) return false;
        converted = type.SpecialType switch
        {
            SpecialType.System_Int64 or SpecialType.System_IntPtr => value,
            SpecialType.System_Int32 when value is >= int.MinValue and <= int.MaxValue => (int)value,
            SpecialType.System_UInt32 when value is >= 0 and <= uint.MaxValue => (uint)value,
            SpecialType.System_UInt64 when value >= 0 => (ulong)value,
            SpecialType.System_Int16 when value is >= short.MinValue and <= short.MaxValue => (short)value,
            SpecialType.System_UInt16 when value is >= 0 and <= ushort.MaxValue => (ushort)value,
            SpecialType.System_Byte when value is >= 0 and <= byte.MaxValue => (byte)value,
            SpecialType.System_SByte when value is >= sbyte.MinValue and <= sbyte.MaxValue => (sbyte)value,
            _ => null,
        };
        return converted is not null;
    }

    private static bool TryConvertList(IEnumerable<object?> list, ITypeSymbol type, out object? converted)
    {
        converted = null;
        var elementType = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { IsTupleType: false, TypeArguments: [var only] } => only,
            _ => null,
        };
        var items = list.ToArray();
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Length == items.Length)
        {
            for (var i = 0; i < items.Length; i++)
                if (!TryConvert(items[i], tuple.TupleElements[i].Type, out items[i])) return false;
            converted = new TupleValue(items);
            return true;
        }

        if (elementType is null) return false;
        for (var i = 0; i < items.Length; i++)
            if (!TryConvert(items[i], elementType, out items[i])) return false;
        converted = type is IArrayTypeSymbol ? new ArrayValue(items, elementType) : new ListValue(items);
        return true;
    }
}
