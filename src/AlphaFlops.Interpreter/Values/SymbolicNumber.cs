using System.Globalization;
using AlphaFlops.Shapes;

namespace AlphaFlops.Interpreter.Values;

/// <summary>An int or long of the program that follows from named dimensions. It is the same number as it would be without them: what knows no
/// formulas reads it through <c>Plain</c> or <see cref="IConvertible"/>, and formulas then hold for this number only.</summary>
public sealed class SymbolicNumber : IConvertible, IComparable
{
    private SymbolicNumber(Dim number, bool isLong)
    {
        Number = number;
        IsLong = isLong;
    }

    public Dim Number { get; }

    /// <summary>A long, else an int.</summary>
    public bool IsLong { get; }

    /// <summary>The number as C# boxes it, for what only shows it.</summary>
    public object Witness => Box(Number.Witness);

    /// <summary>A value of the program: a boxed int or long where nothing named is in it.</summary>
    public static object Of(Dim number, bool isLong) => number.Formula is not null ? new SymbolicNumber(number, isLong)
        : isLong ? number.Witness
        : checked((int)number.Witness);

    /// <summary>The number as C# boxes it.</summary>
    public object Plain() => Box(Number.Value);

    /// <summary>Any value as code that knows no formulas takes it: an unknown where only values of a tensor decide it.</summary>
    public static object? Plain(object? value) => value is not SymbolicNumber number ? value
        : number.Number.IsHidden ? new Unknown("a size depends on the values of a tensor", null)
        : number.Plain();

    /// <summary>As the dimension that it is; null where it is no int, long or number that follows from named dimensions.</summary>
    public static Dim? Integer(object? value) => value switch
    {
        SymbolicNumber symbolic => symbolic.Number,
        int number => (Dim)number,
        long number => (Dim)number,
        _ => null,
    };

    public override bool Equals(object? obj) => obj switch
    {
        SymbolicNumber other when Number.IsHidden || other.Number.IsHidden => IsLong == other.IsLong && Number.Formula!.Equals(other.Number.Formula),
        SymbolicNumber other => IsLong == other.IsLong && Number == other.Number,
        int other => !IsLong && Number == other,
        long other => IsLong && Number == other,
        _ => false,
    };

    /// <summary>As int and long compare; with no other type.</summary>
    public int CompareTo(object? obj) => Number.CompareTo(((SymbolicNumber)obj!).Number);

    public override int GetHashCode() => Plain().GetHashCode();

    public override string ToString() => Number.Value.ToString(CultureInfo.InvariantCulture);

    TypeCode IConvertible.GetTypeCode() => IsLong ? TypeCode.Int64 : TypeCode.Int32;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => Number.Value != 0;

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(Number.Value);

    char IConvertible.ToChar(IFormatProvider? provider) => Convert.ToChar(Number.Value);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw new InvalidCastException();

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Number.Value;

    double IConvertible.ToDouble(IFormatProvider? provider) => Number.Value;

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(Number.Value);

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(Number.Value);

    long IConvertible.ToInt64(IFormatProvider? provider) => Number.Value;

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(Number.Value);

    float IConvertible.ToSingle(IFormatProvider? provider) => Number.Value;

    string IConvertible.ToString(IFormatProvider? provider) => ToString();

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.ChangeType(Number.Value, conversionType, provider);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(Number.Value);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(Number.Value);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(Number.Value);

    private object Box(long number) => IsLong ? number : checked((int)number);
}
