using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>alphaflops.json as it is written.</summary>
/// <param name="Profile">The path of a profile, relative to the file.</param>
/// <param name="Models">In the order of the file.</param>
/// <param name="Problems">What is wrong outside of the models.</param>
internal sealed record ConfigurationFile(Located<string>? Profile, ImmutableArray<ModelDeclaration> Models, ImmutableArray<Diagnostic> Problems)
{
    public static ConfigurationFile Empty { get; } = new(null, [], []);
}
