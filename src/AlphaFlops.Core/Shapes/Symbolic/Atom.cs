namespace AlphaFlops.Shapes;

/// <summary>What polynomials are made of: a named dimension, or the floor of a quotient of two polynomials. One object each in its space.</summary>
internal sealed class Atom(int id, string? name, Polynomial? numerator, Polynomial? denominator)
{
    /// <summary>In the order of their first use.</summary>
    public int Id { get; } = id;

    /// <summary>Of a named dimension; null for a floor.</summary>
    public string? Name { get; } = name;

    public Polynomial? Numerator { get; } = numerator;

    public Polynomial? Denominator { get; } = denominator;

    /// <summary>The divisor where it is a number.</summary>
    public long? Divisor => Denominator is { IsConstant: true } number ? number.Constant : null;
}
