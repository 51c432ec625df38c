using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>A value and where a user wrote it.</summary>
internal readonly record struct Located<T>(T Value, Location Location);
