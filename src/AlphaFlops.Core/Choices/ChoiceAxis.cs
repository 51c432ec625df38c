namespace AlphaFlops.Choices;

/// <summary>One argument that may have any of several values.</summary>
/// <param name="Name">As a report shows it: <c>resolution</c>, <c>width[3]</c>.</param>
/// <param name="Values">As a report shows them; at least two.</param>
public sealed record ChoiceAxis(string Name, IReadOnlyList<string> Values);
