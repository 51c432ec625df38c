using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>C#'s built-in conversions of values: numeric, enum, nullable and boxing.</summary>
public static class Conversions
{
    /// <summary>Converts a value as a cast in C# does. Not handled: conversions between reference types (they change nothing; see
    /// <see cref="TypeTests"/> for whether they succeed), user-defined ones, and types without a built-in meaning.</summary>
    public static object? Convert(object? value, ITypeSymbol target, bool isChecked, out bool handled)
    {
        handled = true;
        if (value is Unknown) return value;
        if (target.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return value is null ? null : Convert(value, ((INamedTypeSymbol)target).TypeArguments[0], isChecked, out handled);
        if (target is INamedTypeSymbol { EnumUnderlyingType: { } underlying }) target = underlying;
        if (value is SymbolicNumber symbolic) return SymbolicArithmetic.Convert(symbolic, target, isChecked, out handled);
        if (target is INamedTypeSymbol { IsTupleType: true } tuple && value is TupleValue items) return ConvertItems(items, tuple, isChecked, out handled);
        if (IsPrimitive(target.SpecialType) && value is null) throw NoValue();
        if (value is not null && IsPrimitive(target.SpecialType) && (IsNumber(value) || value is bool)) return ConvertTo(value, target.SpecialType, isChecked);
        switch (target.SpecialType)
        {
            case SpecialType.System_String when value is null or string:
            case SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum:
                return value;
        }

        if (target.TypeKind == TypeKind.Dynamic) return value;
        if (value is null && target is { IsValueType: true, IsTupleType: false }) throw NoValue();
        handled = false;
        return value;
    }

    /// <summary>Converts a number or bool to a primitive type.</summary>
    public static object ConvertTo(object value, SpecialType target, bool isChecked)
    {
        value = SymbolicNumber.Plain(value)!;
        if (value is Unknown) return value;
        try
        {
            return target switch
            {
                SpecialType.System_Boolean => (bool)value,
                SpecialType.System_Char => (char)ToUInt16(value, isChecked),
                SpecialType.System_SByte => ToSByte(value, isChecked),
                SpecialType.System_Byte => ToByte(value, isChecked),
                SpecialType.System_Int16 => ToInt16(value, isChecked),
                SpecialType.System_UInt16 => ToUInt16(value, isChecked),
                SpecialType.System_Int32 => ToInt32(value, isChecked),
                SpecialType.System_UInt32 => ToUInt32(value, isChecked),

                // A native integer is 64 bits wide and boxed as long or ulong.
                SpecialType.System_Int64 or SpecialType.System_IntPtr => ToInt64(value, isChecked),
                SpecialType.System_UInt64 or SpecialType.System_UIntPtr => ToUInt64(value, isChecked),
                SpecialType.System_Single => ToSingle(value),
                SpecialType.System_Double => ToDouble(value),
                SpecialType.System_Decimal => (object)ToDecimal(value),
                _ => value,
            };
        }
        catch (OverflowException exception)
        {
            throw new ThrownException(null, "System.OverflowException", exception.Message, null);
        }
        catch (InvalidCastException)
        {
            throw new ThrownException(null, "System.InvalidCastException", "Specified cast is not valid.", null);
        }
    }

    /// <summary>A cast from object to a value type: the boxed type must be the very same.</summary>
    public static object? Unbox(object? value, ITypeSymbol target)
    {
        if (value is Unknown) return value;
        var isNullable = target.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        if (value is null)
            return isNullable
                ? null
                : throw new ThrownException(null, "System.NullReferenceException", "Object reference not set to an instance of an object.", null);

        // An enum goes back to whatever has its underlying type.
        return EnumValue.Plain(value) is var plain && TypeTests.Is(plain, target)
            ? plain
            : throw new ThrownException(null, "System.InvalidCastException", "Unable to cast the boxed value to '" + target.ToDisplayString() + "'.", null);
    }

    public static bool IsNumber(object? value) =>
        value is int or long or float or double or byte or sbyte or short or ushort or uint or ulong or char or decimal or SymbolicNumber;

    /// <summary>bool, char and every number with an operator in C#.</summary>
    public static bool IsPrimitive(SpecialType type) =>
        type is >= SpecialType.System_Boolean and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>Whether a value is boxed as this primitive type.</summary>
    public static bool IsBoxedAs(object value, SpecialType type) => type switch
    {
        SpecialType.System_Boolean => value is bool,
        SpecialType.System_Char => value is char,
        SpecialType.System_SByte => value is sbyte,
        SpecialType.System_Byte => value is byte,
        SpecialType.System_Int16 => value is short,
        SpecialType.System_UInt16 => value is ushort,
        SpecialType.System_Int32 => value is int or SymbolicNumber { IsLong: false },
        SpecialType.System_UInt32 => value is uint,
        SpecialType.System_Int64 or SpecialType.System_IntPtr => value is long or SymbolicNumber { IsLong: true },
        SpecialType.System_UInt64 or SpecialType.System_UIntPtr => value is ulong,
        SpecialType.System_Single => value is float,
        SpecialType.System_Double => value is double,
        SpecialType.System_Decimal => value is decimal,
        _ => false,
    };

    public static sbyte ToSByte(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => isChecked ? checked((sbyte)a) : unchecked((sbyte)a),
        ulong a => isChecked ? checked((sbyte)a) : unchecked((sbyte)a),
        double a => isChecked ? checked((sbyte)a) : unchecked((sbyte)Saturated(a)),
        var a => (sbyte)(decimal)a,
    };

    public static byte ToByte(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => isChecked ? checked((byte)a) : unchecked((byte)a),
        ulong a => isChecked ? checked((byte)a) : unchecked((byte)a),
        double a => isChecked ? checked((byte)a) : unchecked((byte)Saturated(a)),
        var a => (byte)(decimal)a,
    };

    public static short ToInt16(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => isChecked ? checked((short)a) : unchecked((short)a),
        ulong a => isChecked ? checked((short)a) : unchecked((short)a),
        double a => isChecked ? checked((short)a) : unchecked((short)Saturated(a)),
        var a => (short)(decimal)a,
    };

    public static ushort ToUInt16(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => isChecked ? checked((ushort)a) : unchecked((ushort)a),
        ulong a => isChecked ? checked((ushort)a) : unchecked((ushort)a),
        double a => isChecked ? checked((ushort)a) : unchecked((ushort)Saturated(a)),
        var a => (ushort)(decimal)a,
    };

    public static int ToInt32(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => isChecked ? checked((int)a) : unchecked((int)a),
        ulong a => isChecked ? checked((int)a) : unchecked((int)a),
        double a => isChecked ? checked((int)a) : Saturated(a),
        var a => (int)(decimal)a,
    };

    public static uint ToUInt32(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => isChecked ? checked((uint)a) : unchecked((uint)a),
        ulong a => isChecked ? checked((uint)a) : unchecked((uint)a),
        double a when isChecked => checked((uint)a),
        double a => !(a > 0) ? 0 : a >= uint.MaxValue ? uint.MaxValue : (uint)a,
        var a => (uint)(decimal)a,
    };

    public static long ToInt64(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => a,
        ulong a => isChecked ? checked((long)a) : unchecked((long)a),
        double a when isChecked => checked((long)a),
        double a => double.IsNaN(a) ? 0 : a >= 9223372036854775808.0 ? long.MaxValue : a <= long.MinValue ? long.MinValue : (long)a,
        var a => (long)(decimal)a,
    };

    public static ulong ToUInt64(object value, bool isChecked = false) => Widen(value) switch
    {
        long a => isChecked ? checked((ulong)a) : unchecked((ulong)a),
        ulong a => a,
        double a when isChecked => checked((ulong)a),
        double a => !(a > 0) ? 0 : a >= 18446744073709551616.0 ? ulong.MaxValue : (ulong)a,
        var a => (ulong)(decimal)a,
    };

    // An integer goes to float in one rounding, not through double.
    public static float ToSingle(object value) => Widen(value) switch
    {
        long a => (float)a,
        ulong a => (float)a,
        double a => (float)a,
        var a => (float)(decimal)a,
    };

    public static double ToDouble(object value) => Widen(value) switch
    {
        long a => (double)a,
        ulong a => (double)a,
        double a => a,
        var a => (double)(decimal)a,
    };

    // A float becomes a decimal of 7 digits, a double one of 15: the float must not become a double first.
    public static decimal ToDecimal(object value) => value is float single
        ? (decimal)single
        : Widen(value) switch
        {
            long a => a,
            ulong a => a,
            double a => (decimal)a,
            var a => (decimal)a,
        };

    /// <summary>An int as a smaller type.</summary>
    public static object Narrow(int value, Type type, bool isChecked)
    {
        if (type == typeof(byte)) return ToByte(value, isChecked);
        if (type == typeof(sbyte)) return ToSByte(value, isChecked);
        if (type == typeof(short)) return ToInt16(value, isChecked);
        if (type == typeof(ushort)) return ToUInt16(value, isChecked);
        if (type == typeof(char)) return (char)ToUInt16(value, isChecked);
        return value;
    }

    private static TupleValue ConvertItems(TupleValue value, INamedTypeSymbol tuple, bool isChecked, out bool handled)
    {
        handled = true;
        if (tuple.TupleElements.Length != value.Items.Count) return value;
        var items = value.Items.ToArray();
        for (var i = 0; i < items.Length; i++) items[i] = Convert(items[i], tuple.TupleElements[i].Type, isChecked, out _);
        return new TupleValue(items);
    }

    /// <summary>Every number as one of four types that hold it exactly.</summary>
    private static object Widen(object value) => value switch
    {
        long or ulong or double or decimal => value,
        int a => (long)a,
        float a => (double)a,
        byte a => (long)a,
        sbyte a => (long)a,
        short a => (long)a,
        ushort a => (long)a,
        uint a => (long)a,
        char a => (long)a,
        SymbolicNumber a => a.Number.Value,
        EnumValue a => Widen(a.Number),
        _ => throw new InvalidCastException(),
    };

    // Since .NET 9 an unchecked conversion from floating point saturates on every processor, and NaN gives 0; older runtimes gave int.MinValue on x64.
    private static int Saturated(double value) =>
        double.IsNaN(value) ? 0 : value >= int.MaxValue ? int.MaxValue : value <= int.MinValue ? int.MinValue : (int)value;

    private static ThrownException NoValue() =>
        new(null, "System.InvalidOperationException", "Nullable object must have a value.", null);
}
