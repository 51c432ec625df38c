namespace AlphaFlops.Traces;

/// <summary>The memory of a tensor behind a choice.</summary>
/// <param name="Storage">By which the calls behind it know it.</param>
/// <param name="OfBranches">What it is in each branch.</param>
public readonly record struct JoinedMemory(int Storage, IReadOnlyList<int> OfBranches);
