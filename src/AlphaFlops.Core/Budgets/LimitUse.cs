namespace AlphaFlops.Budgets;

/// <summary>What is used of a limit.</summary>
/// <param name="Allowed">In the unit of the metric's kind.</param>
/// <param name="Value">A lower bound where something is unknown, so that what is over it is certain.</param>
/// <param name="Share">Of the model's total; null where the limit is no share.</param>
/// <param name="Module">The module that uses it, or the operator of a layer that the model itself runs; null for the whole model.</param>
public sealed record LimitUse(Limit Limit, double Allowed, double Value, double? Share, string? Module)
{
    public bool IsExceeded => Value > Allowed;
}
