using AlphaFlops.Shapes;

namespace AlphaFlops.Costs;

/// <summary>The counts of one run as formulas of the named dimensions of its inputs, each null where it has none.</summary>
public sealed record CostFormulas
{
    /// <summary>The values at which the model was evaluated.</summary>
    public required Symbols Values { get; init; }

    /// <summary>When the formulas hold.</summary>
    public required Conditions Conditions { get; init; }

    public Formula? Macs { get; init; }

    public Formula? ElementOps { get; init; }

    public Formula? MovedBytes { get; init; }

    public Formula? ActivationBytes { get; init; }

    internal static CostFormulas? Of(SymbolSpace? symbols, CostSum sum, ExactSum activations)
    {
        if (symbols is null) return null;
        var conditions = new Conditions(symbols);
        return new CostFormulas
        {
            Values = symbols.Values,
            Conditions = conditions,
            Macs = Formula(sum.Macs),
            ElementOps = Formula(sum.ElementOps),
            MovedBytes = Formula(sum.MovedBytes),
            ActivationBytes = Formula(activations),
        };

        Formula? Formula(ExactSum count) => count.HasOverflow ? null : conditions.FormulaOf(count.Sum);
    }
}
