using AlphaFlops.Traces;

namespace AlphaFlops.Reports;

/// <summary>What a report says of a model besides its cost.</summary>
public sealed record ModelFacts
{
    public required string Name { get; init; }

    /// <inheritdoc cref="ModelReport.Type"/>
    public required string Type { get; init; }

    /// <summary>Where the model is declared.</summary>
    public SourcePlace? Place { get; init; }

    public bool IsTraining { get; init; }

    /// <inheritdoc cref="ModelReport.IsAnnotated"/>
    public bool IsAnnotated { get; init; } = true;

    /// <inheritdoc cref="ModelReport.SymbolsChosen"/>
    public bool SymbolsChosen { get; init; }

    /// <summary>As <see cref="Shapes.InputSpec"/> prints them: <c>float32[1,3,224,224]</c>.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];
}
