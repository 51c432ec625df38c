using AlphaFlops.Costs;

namespace AlphaFlops.Reports;

/// <summary>The counts of a model as formulas of its named dimensions, each null where it has none: <c>1,769,472·B·T + 2·B·T²</c>. They hold where
/// all that is assumed does.</summary>
public sealed record FormulaReport
{
    public string? Macs { get; init; }

    public string? ElementOps { get; init; }

    public string? MovedBytes { get; init; }

    public string? ActivationBytes { get; init; }

    /// <summary>One fact each: <c>T ≤ 1,024</c>.</summary>
    public IReadOnlyList<string> Assuming { get; init; } = [];

    /// <summary>Why there are no formulas; null where there are.</summary>
    public string? Missing { get; init; }

    /// <summary>" where T ≤ 1,024", or nothing.</summary>
    public string Condition => Assuming.Count == 0 ? "" : " where " + string.Join(" and ", Assuming);

    internal static FormulaReport? Of(CostFormulas? formulas) => formulas is null ? null : formulas.Conditions.Problem is { } problem
        ? new FormulaReport { Missing = problem }
        : new FormulaReport
        {
            Macs = formulas.Macs?.ToString(),
            ElementOps = formulas.ElementOps?.ToString(),
            MovedBytes = formulas.MovedBytes?.ToString(),
            ActivationBytes = formulas.ActivationBytes?.ToString(),
            Assuming = formulas.Conditions.Texts,
        };
}
