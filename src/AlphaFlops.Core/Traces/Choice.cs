namespace AlphaFlops.Traces;

/// <summary>One of several ways, by a condition that is not known.</summary>
/// <param name="Cause">The condition.</param>
/// <param name="Branches">Two or more.</param>
public sealed record Choice(UnknownCost Cause, IReadOnlyList<CallBlock> Branches) : TraceStep
{
    /// <summary>Tensors that are each another in each branch.</summary>
    public IReadOnlyList<JoinedMemory> Joined { get; init; } = [];

    /// <summary>Something runs in a branch.</summary>
    public bool HasCalls => Branches.Any(branch => branch.Steps.Count > 0);
}
