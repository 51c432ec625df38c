namespace AlphaFlops.Shapes;

/// <summary>What polynomials are made of: a named dimension, a size between two numbers that only values decide, or the floor
/// of a quotient of two polynomials. One object each in its space.</summary>
internal sealed class Atom(int id, string? name, Polynomial? numerator, Polynomial? denominator, (long Least, long Most)? range = null)
{
    /// <summary>In the order of their first use.</summary>
    public int Id { get; } = id;

    /// <summary>Of a named dimension; null for any other.</summary>
    public string? Name { get; } = name;

    public Polynomial? Numerator { get; } = numerator;

    public Polynomial? Denominator { get; } = denominator;

    /// <summary>What a size that only values decide lies between; null for any other.</summary>
    public (long Least, long Most)? Range { get; } = range;

    /// <summary>Such a size is in it.</summary>
    public bool IsHidden => Range is not null || Numerator is { IsHidden: true } || Denominator is { IsHidden: true };

    /// <summary>The divisor where it is a number.</summary>
    public long? Divisor => Denominator is { IsConstant: true } number ? number.Constant : null;
}
