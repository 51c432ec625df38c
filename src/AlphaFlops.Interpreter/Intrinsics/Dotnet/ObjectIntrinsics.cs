using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Intrinsics.Dotnet;

/// <summary>System.Object and System.Type.</summary>
internal static class ObjectIntrinsics
{
    public static IntrinsicSet Static { get; } = new()
    {
        // new object(), and the base call of every constructor.
        { ".ctor", call => call.Receiver ?? new ObjectValue(call.Method.ContainingType) },
        { "ReferenceEquals", call => AreSame(call.Arguments[0], call.Arguments[1]) },
        { "Equals", call => ValueComparer.Instance.Equals(call.Arguments[0], call.Arguments[1]) },
    };

    /// <summary>What any value answers when its class has no meaning of its own.</summary>
    public static IntrinsicSet Instance { get; } = Meaning.Guard(new IntrinsicSet
    {
        { "Equals", call => ValueComparer.Instance.Equals(call.Receiver, call.Arguments[0]) },
        { "ToString", call => Texts.Show(call, call.Receiver, call.StaticType(), call.FormatArgument()) },
        { "GetHashCode", call => call.Unknown("a hash code is only known at run time") },
        { "GetType", call => TypeOf(call) is { } type ? new TypeValue(type) : call.Unknown("the run-time type of this value is not known") },
        { "GetEnumerator", call => Sequences.Of(call.Receiver) is { } items ? new EnumeratorValue([.. items]) : call.Unknown("what this enumerates is not known") },
        { "MemberwiseClone", call => call.Receiver is ObjectValue instance ? instance.Copy() : call.Unknown("'MemberwiseClone' is not understood for this value") },
        { ["Dispose", "Close", "Flush", "Finalize"], _ => null },
    });

    /// <summary>An IEnumerator that the program moves by hand.</summary>
    public static IntrinsicSet Enumerator { get; } = new()
    {
        { "MoveNext", call => ++((EnumeratorValue)call.Receiver!).Index < ((EnumeratorValue)call.Receiver).Items.Count },
        { "get_Current", call => ((EnumeratorValue)call.Receiver!) is var all && all.Index >= 0 && all.Index < all.Items.Count ? all.Items[all.Index] : call.Unknown("an enumerator stands outside its elements") },
        { "Reset", call => { ((EnumeratorValue)call.Receiver!).Index = -1; return null; } },
    };

    public static IntrinsicSet Type { get; } = new()
    {
        { "get_Name", call => TypeNames.Name(Of(call)) },
        { "get_FullName", call => TypeNames.FullName(Of(call)) },
        { "get_Namespace", call => Of(call).ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null },
        { "ToString", call => TypeNames.FullName(Of(call)) },
        { "get_IsArray", call => Of(call) is IArrayTypeSymbol },
        { "get_IsEnum", call => Of(call).TypeKind == TypeKind.Enum },
        { "get_IsClass", call => Of(call).IsReferenceType && Of(call).TypeKind != TypeKind.Interface },
        { "get_IsInterface", call => Of(call).TypeKind == TypeKind.Interface },
        { "get_IsValueType", call => Of(call).IsValueType },
        { "get_IsPrimitive", call => Conversions.IsPrimitive(Of(call).SpecialType) && Of(call).SpecialType != SpecialType.System_Decimal },
        { "get_IsAbstract", call => Of(call).IsAbstract },
        { "get_IsSealed", call => Of(call).IsSealed },
        { "get_IsGenericType", call => Of(call) is INamedTypeSymbol { IsGenericType: true } },
        { "get_BaseType", call => Of(call).BaseType is { } type ? new TypeValue(type) : null },
        { "GetElementType", call => Of(call) is IArrayTypeSymbol array ? new TypeValue(array.ElementType) : null },
        { ["GetGenericArguments", "get_GenericTypeArguments"], call => new ArrayValue([.. Arguments(call).Select(type => (object?)new TypeValue(type))]) },
        { "IsAssignableFrom", call => call.Arguments[0] is TypeValue other && TypeTests.IsAssignable(other.Type, Of(call)) },
        { "IsAssignableTo", call => call.Arguments[0] is TypeValue other && TypeTests.IsAssignable(Of(call), other.Type) },
        { "IsSubclassOf", call => call.Arguments[0] is TypeValue other && !other.Equals(call.Receiver) && other.Type.TypeKind != TypeKind.Interface && TypeTests.IsAssignable(Of(call), other.Type) },
        { "IsInstanceOfType", call => TypeTests.Is(call.Arguments[0], Of(call)) },
        { "Equals", call => Equals(call.Receiver, call.Arguments[0]) },
    };

    public static IntrinsicSet TypeStatic { get; } = new()
    {
        { "op_Equality", call => Equals(call.Arguments[0], call.Arguments[1]) },
        { "op_Inequality", call => !Equals(call.Arguments[0], call.Arguments[1]) },
        { "GetTypeCode", call => call.Unknown("'Type.GetTypeCode' is not computed") },
    };

    /// <summary>The run-time type as far as the value has one: an enum is its number, a collection has no element type.</summary>
    public static ITypeSymbol? TypeOf(Call call)
    {
        if (call.StaticType() is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration) return enumeration;
        return call.Receiver switch
        {
            ObjectValue instance => instance.Type,
            ExceptionValue exception => exception.Type,
            EnumValue boxed => boxed.Type,
            string => call.Machine.Compilation.GetSpecialType(SpecialType.System_String),
            ArrayValue { ElementType: { } element } array => call.Machine.Compilation.CreateArrayTypeSymbol(element, array.Lengths.Length),
            bool => call.Machine.Compilation.GetSpecialType(SpecialType.System_Boolean),
            { } number when Conversions.IsNumber(number) => call.Machine.Compilation.GetTypeByMetadataName(number.GetType().FullName),
            _ => call.StaticType() is { IsSealed: true } type ? type : null,
        };
    }

    // Two boxes are two objects, but a string literal is one.
    private static bool AreSame(object? left, object? right) =>
        ReferenceEquals(left, right) && (left is null or string || !left.GetType().IsPrimitive) || left is string a && right is string b && a == b;

    private static ITypeSymbol Of(Call call) => ((TypeValue)call.Receiver!).Type;

    private static IEnumerable<ITypeSymbol> Arguments(Call call) => Of(call) is INamedTypeSymbol named ? named.TypeArguments : [];
}

/// <summary>An enumerator over the elements as they were.</summary>
internal sealed class EnumeratorValue(IReadOnlyList<object?> items) : Tracked
{
    private int _index = -1;

    public IReadOnlyList<object?> Items { get; } = items;

    public int Index
    {
        get
        {
            Touch();
            return _index;
        }
        set
        {
            Touch();
            _index = value;
        }
    }

    internal override object? Save(object? part) => _index;

    internal override void Restore(object? part, object? saved) => _index = (int)saved!;
}
