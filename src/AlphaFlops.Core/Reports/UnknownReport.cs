namespace AlphaFlops.Reports;

/// <summary>What is left out of a count, where, and why.</summary>
public sealed record UnknownReport(string? File, int Line, string Reason);
