using System.Collections.Immutable;
using System.Globalization;
using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Interpreter;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>A model with its target found, its arguments and inputs checked. Compared by reference.</summary>
internal sealed class BoundModel
{
    public required string Name { get; init; }

    public required ModelDeclaration Declaration { get; init; }

    /// <summary>Null where the target was not found.</summary>
    public ISymbol? Target { get; init; }

    /// <summary>What to evaluate; null where problems leave nothing to evaluate.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The configurations where arguments have choices: <see cref="Entry"/> is then the first of them. Else null.</summary>
    public ModelChoice? Choice { get; init; }

    /// <summary>Named dimensions of the inputs that have no value; the entry has one of our choice.</summary>
    public ImmutableArray<(string Name, bool IsFirst)> OpenNames { get; init; } = [];

    /// <summary>Where to report: the identifier of the target where it stands in this compilation's source, else its line in alphaflops.json.</summary>
    public required Location Location { get; init; }

    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>What every diagnostic about the model carries for code fixes.</summary>
    public ImmutableDictionary<string, string?> Properties =>
        !Declaration.IsFromJson && !Declaration.IsUnannotated && Declaration.Origin.SourceTree == Location.SourceTree
            ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Attribute, Declaration.Origin.SourceSpan.Start.ToString(CultureInfo.InvariantCulture))
            : ImmutableDictionary<string, string?>.Empty;

    /// <summary>The type whose symbol action reports the model; null where the action of alphaflops.json does.</summary>
    public INamedTypeSymbol? ReportingType => !Location.IsInSource || Target is null ? null : Target as INamedTypeSymbol ?? Target.ContainingType;
}
