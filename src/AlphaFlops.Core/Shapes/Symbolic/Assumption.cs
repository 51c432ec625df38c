namespace AlphaFlops.Shapes;

/// <summary>A fact about named dimensions: a polynomial that is zero, is not, or is at least zero.</summary>
internal readonly record struct Assumption(Relation Relation, Polynomial Polynomial);

internal enum Relation
{
    Zero,
    NotZero,
    AtLeastZero,
}
