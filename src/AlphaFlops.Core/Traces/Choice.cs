namespace AlphaFlops.Traces;

/// <summary>One of several ways, by a condition that is not known.</summary>
/// <param name="Cause">The condition.</param>
/// <param name="Branches">Two or more.</param>
public sealed record Choice(UnknownCost Cause, IReadOnlyList<CallBlock> Branches) : TraceStep;
