using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>C#'s <c>is</c> on values: what patterns, casts, OfType and catch clauses ask.</summary>
public static class TypeTests
{
    /// <summary>Whether a known value is of a type. An enum value is its number here and passes for the enum as for its underlying type; a
    /// collection passes for every collection type that its class of value can stand for, whatever the element type.</summary>
    public static bool Is(object? value, ITypeSymbol type)
    {
        if (value is null) return false;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) type = ((INamedTypeSymbol)type).TypeArguments[0];
        if (type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic) return true;
        if (value is ObjectValue instance) return IsAssignable(instance.Type, type);
        if (value is ExceptionValue exception) return IsAssignable(exception.Type, type);
        if (value is bool || Conversions.IsNumber(value)) return IsPrimitive(value, type);
        switch (value)
        {
            case EnumValue boxed:
                return SymbolEqualityComparer.Default.Equals(boxed.Type, type) || IsAssignable(boxed.Type, type);
            case string:
                return type.SpecialType == SpecialType.System_String
                    || type.Name is "IEnumerable" or "IComparable" or "IEquatable" or "ICloneable" or "IConvertible" or "IParsable" or "ISpanParsable"
                    && (FirstArgument(type) is not { } argument || argument.SpecialType is SpecialType.System_Char or SpecialType.System_String);
            case ArrayValue array:
                return IsArray(array, type);
            case TupleValue tuple:
                return IsTuple(tuple, type);
            case TensorValue tensor:
                return type.Name == "Tensor" || type.Name == "Parameter" && tensor.IsParameter || type.Name == "IDisposable";
            case DelegateValue function:
                return IsDelegate(function, type);
            case TypeValue:
                return type.Name is "Type" or "MemberInfo" or "TypeInfo";
            case IndexValue:
                return type is { Name: "Index", IsValueType: true } || type.Name is "ValueType" or "IEquatable" or "TensorIndex";
            case RangeValue:
                return type is { Name: "Range", IsValueType: true } || type.Name is "ValueType" or "IEquatable" or "TensorIndex";
            case SliceValue or TensorIndexKind:
                return type.Name == "TensorIndex";
            case StringBuilderValue:
                return type.Name == "StringBuilder";
            case ISequence:
                return IsCollection(value, type);
            default:
                return value.GetType().Name == type.Name + "Value" || value.GetType().Name == type.Name;
        }
    }

    /// <summary>Whether an object of one type can stand where another is asked for: bases, interfaces and their variance.</summary>
    public static bool IsAssignable(ITypeSymbol from, ITypeSymbol to)
    {
        if (to.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(from, to)) return true;
        if (to is ITypeParameterSymbol) return false;
        for (var type = from.BaseType; type is not null; type = type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(type, to)) return true;
        if (from is IArrayTypeSymbol array && to is IArrayTypeSymbol other)
            return array.Rank == other.Rank && array.ElementType.IsReferenceType && IsAssignable(array.ElementType, other.ElementType);
        if (IsVariant(from, to)) return true;
        foreach (var implemented in from.AllInterfaces)
            if (SymbolEqualityComparer.Default.Equals(implemented, to) || IsVariant(implemented, to)) return true;
        return false;
    }

    private static bool IsVariant(ITypeSymbol from, ITypeSymbol to)
    {
        if (from is not INamedTypeSymbol { IsGenericType: true } source || to is not INamedTypeSymbol { IsGenericType: true } target) return false;
        if (!SymbolEqualityComparer.Default.Equals(source.OriginalDefinition, target.OriginalDefinition)) return false;
        for (var i = 0; i < source.TypeArguments.Length; i++)
        {
            var (a, b) = (source.TypeArguments[i], target.TypeArguments[i]);
            if (SymbolEqualityComparer.Default.Equals(a, b)) continue;
            if (a.IsValueType || b.IsValueType) return false;
            var converts = source.OriginalDefinition.TypeParameters[i].Variance switch
            {
                VarianceKind.Out => IsAssignable(a, b),
                VarianceKind.In => IsAssignable(b, a),
                _ => false,
            };
            if (!converts) return false;
        }

        return true;
    }

    private static bool IsPrimitive(object value, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying }) return Conversions.IsBoxedAs(value, underlying.SpecialType);
        if (Conversions.IsPrimitive(type.SpecialType)) return Conversions.IsBoxedAs(value, type.SpecialType);
        if (type.SpecialType is SpecialType.System_ValueType or SpecialType.System_Enum) return type.SpecialType == SpecialType.System_ValueType;
        if (type.TypeKind != TypeKind.Interface) return type.Name == "Scalar" && value is not char;

        // int is IComparable<int>, INumber<int>, IConvertible ...: an interface of System (or System.Numerics) over this very type, or over none.
        if (type.ContainingNamespace?.Name is not ("System" or "Numerics")) return false;
        return FirstArgument(type) is not { } argument || IsPrimitive(value, argument);
    }

    private static bool IsArray(ArrayValue array, ITypeSymbol type)
    {
        if (type is not IArrayTypeSymbol target) return type.SpecialType == SpecialType.System_Array || IsSequenceInterface(type) || type.Name is "IList" or "ICloneable";
        if (target.Rank != array.Lengths.Length) return false;
        if (array.ElementType is { } element)
            return SymbolEqualityComparer.Default.Equals(element, target.ElementType) || element.IsReferenceType && IsAssignable(element, target.ElementType);
        return array.Elements.All(item => item is null or Unknown || Is(item, target.ElementType));
    }

    private static bool IsTuple(TupleValue tuple, ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named) return false;
        if (named.SpecialType == SpecialType.System_ValueType || named.Name is "ITuple" or "IStructuralEquatable" or "IEquatable" or "IComparable") return true;
        var types = named.IsTupleType ? named.TupleElements.Select(element => element.Type).ToArray() : [.. named.TypeArguments];
        if (!named.IsTupleType && named.Name is not ("KeyValuePair" or "Tuple" or "ValueTuple") || types.Length != tuple.Items.Count) return false;
        for (var i = 0; i < types.Length; i++)
            if (tuple.Items[i] is not (null or Unknown) && !Is(tuple.Items[i], types[i])) return false;
        return true;
    }

    private static bool IsDelegate(DelegateValue function, ITypeSymbol type)
    {
        if (type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate) return true;
        return type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
            && invoke.Parameters.Length == function.Method.Parameters.Length
            && invoke.ReturnsVoid == function.Method.ReturnsVoid;
    }

    private static bool IsCollection(object value, ITypeSymbol type)
    {
        if (IsSequenceInterface(type)) return true;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || !IsInCollections(type.ContainingNamespace)) return type.Name == "OrderedDict" && value is DictionaryValue;
        var name = type.Name;
        var isDictionary = name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0 || name.IndexOf("Lookup", StringComparison.Ordinal) >= 0;
        var isSet = name.EndsWith("Set", StringComparison.Ordinal);
        return value switch
        {
            DictionaryValue => isDictionary,
            SetValue => isSet,
            _ => !isDictionary && !isSet,
        };
    }

    private static ITypeSymbol? FirstArgument(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: > 0 } named ? named.TypeArguments[0] : null;

    private static bool IsSequenceInterface(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && type.Name is "IEnumerable" or "ICollection" or "IReadOnlyCollection" or "IReadOnlyList"
        || type is { TypeKind: TypeKind.Interface, Name: "IList" };

    private static bool IsInCollections(INamespaceSymbol? space)
    {
        for (var current = space; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
            if (current.Name is "Collections" or "Linq") return true;
        return false;
    }
}
