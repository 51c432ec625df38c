namespace AlphaFlops.Baselines;

/// <summary>A line of a baseline that cannot be used; lines count from 1.</summary>
public sealed record BaselineProblem(int Line, string Message);
