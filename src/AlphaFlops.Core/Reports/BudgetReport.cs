namespace AlphaFlops.Reports;

/// <summary>One limit and what is used of it. The metric is a name of report.json: <c>macs</c>, <c>alphaFlops</c>, <c>activationBytes</c>.</summary>
public sealed record BudgetReport(string Metric, double Limit, double Value, bool Exceeded);
