using static TorchSharp.torch;

namespace TorchSharp;

public readonly struct BFloat16 : IComparable<BFloat16>, IEquatable<BFloat16>, IComparable, IFormattable
{
    public static readonly BFloat16 Zero;
    public static readonly BFloat16 One;
    public static readonly BFloat16 NaN;
    public static readonly BFloat16 PositiveInfinity;
    public static readonly BFloat16 NegativeInfinity;
    public static readonly BFloat16 MaxValue;
    public static readonly BFloat16 MinValue;
    public static readonly BFloat16 SmallestSubnormal;
    public static readonly BFloat16 Epsilon;
    public static readonly BFloat16 MinNormal;
    public BFloat16(float f) => throw Surface.Only;
    public static BFloat16 FromRawValue(ushort rawValue) => throw Surface.Only;
    public float ToSingle() => throw Surface.Only;
    public static explicit operator float(BFloat16 bf) => throw Surface.Only;
    public static explicit operator double(BFloat16 bf) => throw Surface.Only;
    public static explicit operator BFloat16(float f) => throw Surface.Only;
    public static explicit operator BFloat16(double d) => throw Surface.Only;
    public static BFloat16 operator +(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static BFloat16 operator -(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static BFloat16 operator *(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static BFloat16 operator /(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static BFloat16 operator %(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static BFloat16 operator -(BFloat16 a) => throw Surface.Only;
    public static bool operator ==(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static bool operator !=(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static bool operator <(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static bool operator >(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static bool operator <=(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public static bool operator >=(BFloat16 a, BFloat16 b) => throw Surface.Only;
    public bool Equals(BFloat16 other) => throw Surface.Only;
    public override bool Equals(object? obj) => throw Surface.Only;
    public override int GetHashCode() => throw Surface.Only;
    public int CompareTo(BFloat16 other) => throw Surface.Only;
    public int CompareTo(object? obj) => throw Surface.Only;
    public override string ToString() => throw Surface.Only;
    public string ToString(string? format, IFormatProvider? formatProvider) => throw Surface.Only;
    public static bool IsNaN(BFloat16 bf) => throw Surface.Only;
    public static bool IsInfinity(BFloat16 bf) => throw Surface.Only;
    public static bool IsPositiveInfinity(BFloat16 bf) => throw Surface.Only;
    public static bool IsNegativeInfinity(BFloat16 bf) => throw Surface.Only;
    public static bool IsFinite(BFloat16 bf) => throw Surface.Only;
    private readonly int _value;
}
