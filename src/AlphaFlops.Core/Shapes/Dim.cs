using System.Globalization;

namespace AlphaFlops.Shapes;

/// <summary>A dimension of a tensor, or a count made of dimensions: an exact integer, and where named dimensions are in it, the formula that gives
/// this integer for their values. Arithmetic throws <see cref="OverflowException"/> rather than wrap, so that a count is never silently
/// wrong; a comparison is decided by the integer, and what it says of the named dimensions is recorded as an assumption of every formula.</summary>
public readonly struct Dim : IEquatable<Dim>, IComparable<Dim>
{
    public Dim(long value) => Witness = value;

    internal Dim(long witness, Polynomial? formula)
    {
        Witness = witness;
        Formula = formula is { IsConstant: true } ? null : formula;
    }

    /// <summary>The integer for those who only show it or price it. Code that goes one way or another by it reads <see cref="Value"/>.</summary>
    public long Witness { get; }

    /// <summary>The integer as a formula of named dimensions; null where it depends on none.</summary>
    public Polynomial? Formula { get; }

    /// <summary>Only the values of a tensor decide it: the witness is then no more than one of many, and a comparison that does not come out the same
    /// for all throws <see cref="Operators.UndecidedException"/>.</summary>
    public bool IsHidden => Formula is { IsHidden: true };

    /// <summary>What it lies between, at the values of named dimensions at hand; null where that is not known. What leaves 64 bits is cut off.</summary>
    public (long Least, long Most)? Range =>
        !IsHidden ? (Witness, Witness) : Ranges.Of(Formula!) is var (least, most) ? (Cut(least), Cut(most)) : null;

    /// <summary>The integer. What is done with it is not followed, so formulas hold only where it is the same.</summary>
    public long Value
    {
        get
        {
            if (Formula is null) return Witness;
            if (IsHidden) throw Ranges.Undecided();
            Formula.Space.Fix(this);
            return Witness;
        }
    }

    public static implicit operator Dim(long value) => new(value);

    public static Dim operator +(Dim a, Dim b) => new(checked(a.Witness + b.Witness), IsPlain(a, b) ? null : Polynomial.Add(a, b));

    public static Dim operator -(Dim a, Dim b) => new(checked(a.Witness - b.Witness), IsPlain(a, b) ? null : Polynomial.Subtract(a, b));

    public static Dim operator *(Dim a, Dim b) => new(checked(a.Witness * b.Witness), IsPlain(a, b) ? null : Polynomial.Multiply(a, b));

    public static Dim operator -(Dim a) => 0 - a;

    public static bool operator ==(Dim a, Dim b) => a.Witness == b.Witness ? IsPlain(a, b) || Assumptions.Equal(a, b) : !IsPlain(a, b) && Assumptions.Equal(a, b);

    public static bool operator !=(Dim a, Dim b) => !(a == b);

    public static bool operator <(Dim a, Dim b) => IsPlain(a, b) ? a.Witness < b.Witness : Assumptions.Less(a, b);

    public static bool operator >(Dim a, Dim b) => b < a;

    public static bool operator <=(Dim a, Dim b) => !(b < a);

    public static bool operator >=(Dim a, Dim b) => !(a < b);

    /// <summary>The quotient rounded towards negative infinity, as torch computes output sizes.</summary>
    public Dim FloorDivide(Dim divisor)
    {
        if (divisor.IsHidden ? divisor == 0 : divisor.Witness == 0) throw new ShapeException("division by zero");
        if (divisor.Witness == 0) throw Ranges.Undecided();
        var quotient = Witness / divisor.Witness;
        if (Witness % divisor.Witness != 0 && (Witness < 0) != (divisor.Witness < 0)) quotient--;
        return new(quotient, IsPlain(this, divisor) ? null : Polynomial.FloorDivide(this, divisor));
    }

    /// <summary>The quotient rounded towards positive infinity.</summary>
    public Dim CeilingDivide(Dim divisor) =>
        Formula is not null && divisor is { Formula: null, Witness: > 0 } ? (this + divisor - 1).FloorDivide(divisor) : -(-this).FloorDivide(divisor);

    public bool IsDivisibleBy(Dim divisor) => IsPlain(this, divisor)
        ? divisor.Witness != 0 && Witness % divisor.Witness == 0
        : divisor != 0 && FloorDivide(divisor) * divisor == this;

    /// <summary>A count that depends on what this depends on, in a way that no formula says.</summary>
    /// <param name="value">What it is at the values at hand.</param>
    public Dim WithoutFormula(long value) => new(value, Formula is null ? null : Polynomial.Lost(Formula.Space));

    public static Dim Max(Dim a, Dim b) => IsAtLeast(a, b) ? a : b;

    public static Dim Min(Dim a, Dim b) => IsAtLeast(b, a) ? a : b;

    /// <summary>The dimension that two have together when one of them may stretch, or null where neither is 1 and they differ. A 1 that is written
    /// as such is no question, so that nothing need be assumed.</summary>
    public static Dim? Broadcast(Dim a, Dim b)
    {
        if (b.Formula is null && b.Witness == 1) return a;
        if (a.Formula is null && a.Witness == 1) return b;
        if (a.IsHidden != b.IsHidden) return a.IsHidden ? Fit(a, b) : Fit(b, a);
        if (a == b) return b;
        return b == 1 ? a : a == 1 ? b : null;
    }

    public bool Equals(Dim other) => this == other;

    public override bool Equals(object? obj) => obj is Dim other && Equals(other);

    public override int GetHashCode() => Witness.GetHashCode();

    public int CompareTo(Dim other) => this < other ? -1 : this == other ? 0 : 1;

    /// <summary>The integer, or the range: <c>0..120</c>.</summary>
    public override string ToString() => !IsHidden ? Witness.ToString(CultureInfo.InvariantCulture)
        : Range is var (least, most) ? FormattableString.Invariant($"{least}..{most}") : "?";

    private static long Cut(System.Numerics.BigInteger number) =>
        number > long.MaxValue ? long.MaxValue : number < long.MinValue ? long.MinValue : (long)number;

    // It is the size, or 1, where torch does not throw.
    private static Dim? Fit(Dim hidden, Dim size)
    {
        if (size == 1) return hidden;
        if (hidden.Range is not var (least, most)) throw Ranges.Undecided();
        return least <= size.Witness && most >= size.Witness || least <= 1 && most >= 1 ? size : null;
    }

    // Where a may be b, either is the answer.
    private static bool IsAtLeast(Dim a, Dim b) =>
        a.IsHidden || b.IsHidden ? Ranges.IsCertain(a, b, static (x, y) => x >= y) || !Ranges.IsCertain(a, b, static (x, y) => y >= x) && a >= b : a >= b;

    private static bool IsPlain(Dim a, Dim b) => a.Formula is null && b.Formula is null;
}
