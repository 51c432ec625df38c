namespace AlphaFlops.Interpreter.Values;

/// <summary>C#'s default equality of boxed values, as Dictionary, Contains, Distinct and object.Equals see it: numbers and strings by value,
/// tuples and records by members, other objects as their class says or by identity.</summary>
public sealed class ValueComparer : IEqualityComparer<object?>
{
    public static ValueComparer Instance { get; } = new();

    public new bool Equals(object? x, object? y) => y is SymbolicNumber && x is not SymbolicNumber ? y.Equals(x) : object.Equals(x, y);

    public int GetHashCode(object? obj) => obj?.GetHashCode() ?? 0;
}
