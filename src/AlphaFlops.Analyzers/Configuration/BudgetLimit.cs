using AlphaFlops.Budgets;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>A limit and who set it: an attribute, alphaflops.json, .editorconfig or an MSBuild property.</summary>
/// <param name="Origin">Where it is written; null in .editorconfig and in a property, whose lines an analyzer does not see.</param>
/// <param name="Source">For messages: "the property AlphaFlopsMaxMacs".</param>
internal sealed record BudgetLimit(Metric Metric, double Limit, Location? Origin, string Source);
