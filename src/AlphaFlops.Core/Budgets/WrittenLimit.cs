namespace AlphaFlops.Budgets;

/// <summary>A limit and where its quantity stands in the text it was read from, so that another one can be put there.</summary>
public readonly record struct WrittenLimit(Limit Limit, int Start, int Length);
