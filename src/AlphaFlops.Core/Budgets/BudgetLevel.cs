namespace AlphaFlops.Budgets;

/// <summary>What it is to be over a limit.</summary>
public enum BudgetLevel
{
    Warning,

    /// <summary>It stops the build.</summary>
    Error,
}
