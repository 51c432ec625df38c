using System.Collections.Immutable;
using AlphaFlops.Choices;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>One model as its user wrote it, in [ModelCost] or in alphaflops.json: read, but not yet bound to the compilation.</summary>
internal sealed record ModelDeclaration
{
    /// <summary>The attribute, or the model's object in alphaflops.json.</summary>
    public required Location Origin { get; init; }

    public bool IsFromJson { get; init; }

    /// <summary>A module that nobody declared as a model: limits of the whole project are not meant for it.</summary>
    public bool IsUnannotated { get; init; }

    /// <summary>The name that the user gave, or null.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>What an attribute stands on; null in alphaflops.json.</summary>
    public ISymbol? Target { get; init; }

    /// <summary>The metadata name in alphaflops.json; null in an attribute, and where a model of alphaflops.json only adds a budget.</summary>
    public Located<string>? TargetName { get; init; }

    /// <summary>alphaflops.json says "run"; null for an attribute, which leaves it to the target.</summary>
    public bool? IsRun { get; init; }

    /// <summary>An <see cref="ArgumentChoice"/> may stand for a value or for an element of a list.</summary>
    public ImmutableArray<Located<EntryArgument>> Arguments { get; init; } = [];

    /// <summary>Null where no input was given.</summary>
    public ImmutableArray<Located<string>>? Inputs { get; init; }

    /// <summary>Where to say that there are too few inputs or arguments.</summary>
    public required Location InputsLocation { get; init; }

    public Symbols Symbols { get; init; } = Symbols.Empty;

    public bool IsTraining { get; init; }

    /// <summary>Asked of the configurations, where arguments have choices.</summary>
    public ImmutableArray<ChoiceQuestion> Questions { get; init; } = [];

    /// <summary>How many configurations to show, drawn at random.</summary>
    public int Sample { get; init; }

    public ImmutableArray<BudgetLimit> Limits { get; init; } = [];

    /// <summary>What was wrong with how it is written; a model that has any is not evaluated, unless only a limit is wrong.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The problems leave enough to evaluate.</summary>
    public bool IsUsable { get; init; } = true;
}
