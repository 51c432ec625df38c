using System.Globalization;

namespace AlphaFlops.Shapes;

/// <summary>A dimension of a tensor, or a count made of dimensions: an exact integer. Arithmetic throws <see cref="OverflowException"/>
/// rather than wrap, so that a count is never silently wrong.</summary>
public readonly struct Dim(long value) : IEquatable<Dim>, IComparable<Dim>
{
    public long Value { get; } = value;

    public static implicit operator Dim(long value) => new(value);

    public static Dim operator +(Dim a, Dim b) => checked(a.Value + b.Value);

    public static Dim operator -(Dim a, Dim b) => checked(a.Value - b.Value);

    public static Dim operator *(Dim a, Dim b) => checked(a.Value * b.Value);

    public static Dim operator -(Dim a) => checked(-a.Value);

    public static bool operator ==(Dim a, Dim b) => a.Value == b.Value;

    public static bool operator !=(Dim a, Dim b) => a.Value != b.Value;

    public static bool operator <(Dim a, Dim b) => a.Value < b.Value;

    public static bool operator >(Dim a, Dim b) => a.Value > b.Value;

    public static bool operator <=(Dim a, Dim b) => a.Value <= b.Value;

    public static bool operator >=(Dim a, Dim b) => a.Value >= b.Value;

    /// <summary>The quotient rounded towards negative infinity, as torch computes output sizes.</summary>
    public Dim FloorDivide(Dim divisor)
    {
        if (divisor.Value == 0) throw new ShapeException("division by zero");
        var quotient = Value / divisor.Value;
        return Value % divisor.Value != 0 && (Value < 0) != (divisor.Value < 0) ? quotient - 1 : quotient;
    }

    /// <summary>The quotient rounded towards positive infinity.</summary>
    public Dim CeilingDivide(Dim divisor) => -(-this).FloorDivide(divisor);

    public bool IsDivisibleBy(Dim divisor) => divisor.Value != 0 && Value % divisor.Value == 0;

    public static Dim Max(Dim a, Dim b) => a.Value >= b.Value ? a : b;

    public static Dim Min(Dim a, Dim b) => a.Value <= b.Value ? a : b;

    public bool Equals(Dim other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is Dim other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public int CompareTo(Dim other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
