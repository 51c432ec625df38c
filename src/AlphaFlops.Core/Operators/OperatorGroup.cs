namespace AlphaFlops.Operators;

/// <summary>Operators that cost alike.</summary>
/// <param name="Cost">What one call costs, in words; without a full stop.</param>
public sealed record OperatorGroup(string Name, string Cost, IReadOnlyList<Operator> Operators);
