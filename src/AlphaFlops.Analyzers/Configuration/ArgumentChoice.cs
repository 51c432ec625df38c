namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Stands in the place of an argument, or of an element of one, for any of several plain values.</summary>
internal sealed record ArgumentChoice(IReadOnlyList<object?> Values);
