using AlphaFlops.Costs;
using AlphaFlops.Shapes;

namespace AlphaFlops.Reports;

/// <summary>One model of report.json (schema 1); units as in docs/cost-conventions.md: MACs, FLOPs = 2 × MACs, bytes, ms, mJ.</summary>
public sealed record ModelReport
{
    public required string Name { get; init; }

    /// <summary>The metadata name of the type, or of the factory's or run method's containing type and the member.</summary>
    public required string Type { get; init; }

    public string? File { get; init; }

    public int Line { get; init; }

    /// <summary><c>eval</c> or <c>train</c>.</summary>
    public string Mode { get; init; } = "eval";

    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>The values of the named dimensions of the inputs that the counts are for.</summary>
    public Symbols Symbols { get; init; } = Symbols.Empty;

    /// <summary>Somebody said that this is a model. Otherwise it is a module class of the project, and its inputs follow from its layers.</summary>
    public bool IsAnnotated { get; init; } = true;

    /// <summary>What its forward does was counted. Else it is a module of which only parameters and buffers are known.</summary>
    public bool IsCounted => IsAnnotated || Inputs.Count > 0;

    /// <summary>What is shown of it is a lower bound. Parameters and buffers alone are exact where all that is unknown is what forward does.</summary>
    public bool IsAtLeast => !Complete && (IsCounted || Unknown.Count > 1);

    /// <summary>Not all of <see cref="Symbols"/> were given: the counts are an example, the formulas are what is known.</summary>
    public bool SymbolsChosen { get; init; }

    /// <summary>Nothing is unknown: every count is exact. Otherwise the counts are lower bounds.</summary>
    public bool Complete { get; init; }

    public long Parameters { get; init; }

    public long Buffers { get; init; }

    public long Macs { get; init; }

    public long Flops { get; init; }

    public long ElementOps { get; init; }

    public double AlphaFlops { get; init; }

    public long ActivationBytes { get; init; }

    /// <inheritdoc cref="Costs.ModelCost.GradientBytes"/>
    public long? GradientBytes { get; init; }

    /// <inheritdoc cref="Costs.ModelCost.OptimizerBytes"/>
    public long? OptimizerBytes { get; init; }

    public long MovedBytes { get; init; }

    public double? Milliseconds { get; init; }

    public double? Millijoules { get; init; }

    /// <summary>Grams of CO2 equivalent for a thousand runs, where the energy and its intensity are known; see <see cref="Carbon"/>.</summary>
    public double? GramsCo2ePerThousandRuns { get; init; }

    /// <summary>Null where the inputs have no named dimensions.</summary>
    public FormulaReport? Formula { get; init; }

    public IReadOnlyList<LayerReport> Layers { get; init; } = [];

    /// <summary>Where a condition that is not known chooses: the upper ends. Null where every count is one number.</summary>
    public UpperCost? Most { get; init; }

    /// <summary>At most 100 stretches of the forward pass, in its order: the most intermediate memory that lives at once in each.</summary>
    public IReadOnlyList<MemoryReport> Memory { get; init; } = [];

    public IReadOnlyList<UnknownReport> Unknown { get; init; } = [];

    public IReadOnlyList<BudgetReport> Budget { get; init; } = [];

    /// <summary>The configurations, where arguments have choices. Each count above is then the least of its range, the layers are those of the
    /// configuration with the fewest MACs, and a budget is judged by the most. Else null.</summary>
    public ChoiceReport? Choices { get; init; }

    public required ProfileReport Profile { get; init; }
}
