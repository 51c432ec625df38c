namespace AlphaFlops.Analyzers;

/// <summary>The categories of rules, for <c>dotnet_analyzer_diagnostic.category-AlphaFlops.Cost.severity</c>.</summary>
internal static class RuleCategories
{
    public const string Cost = "AlphaFlops.Cost";
    public const string Correctness = "AlphaFlops.Correctness";
    public const string Configuration = "AlphaFlops.Configuration";
}
