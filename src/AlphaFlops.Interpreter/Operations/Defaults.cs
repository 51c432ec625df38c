using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>default(T).</summary>
internal static class Defaults
{
    public static object? Of(ITypeSymbol type, Frame frame)
    {
        type = frame.Resolve(type);
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean: return false;
            case SpecialType.System_Char: return '\0';
            case SpecialType.System_SByte: return (sbyte)0;
            case SpecialType.System_Byte: return (byte)0;
            case SpecialType.System_Int16: return (short)0;
            case SpecialType.System_UInt16: return (ushort)0;
            case SpecialType.System_Int32: return 0;
            case SpecialType.System_UInt32: return 0u;
            case SpecialType.System_Int64 or SpecialType.System_IntPtr: return 0L;
            case SpecialType.System_UInt64 or SpecialType.System_UIntPtr: return 0UL;
            case SpecialType.System_Single: return 0f;
            case SpecialType.System_Double: return 0d;
            case SpecialType.System_Decimal: return 0m;
        }

        if (type.TypeKind == TypeKind.Enum) return Of(((INamedTypeSymbol)type).EnumUnderlyingType!, frame);
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
            return new TupleValue(tuple.TupleElements.Select(element => Of(element.Type, frame)).ToArray());
        if (type.IsValueType && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            && type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } structure)
            return new ObjectValue(structure);
        return null;
    }
}
