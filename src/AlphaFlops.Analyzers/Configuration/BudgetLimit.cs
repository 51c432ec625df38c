using AlphaFlops.Budgets;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>A limit and who set it: an attribute, alphaflops.json, .editorconfig or an MSBuild property.</summary>
/// <param name="Written">The limit and its place in <paramref name="Text"/>.</param>
/// <param name="Text">All that stands there: one text may hold several limits.</param>
/// <param name="Origin">Where it is written; null in .editorconfig and in a property, whose lines an analyzer does not see.</param>
/// <param name="Source">For messages: "the property AlphaFlopsMaxMacs".</param>
internal sealed record BudgetLimit(WrittenLimit Written, string Text, Location? Origin, string Source)
{
    /// <summary>The key of limits of layers in each of the places.</summary>
    public const string LayersAttribute = "MaxLayers";
    public const string LayersJson = "layers";
    public const string LayersEditorConfig = "alphaflops.max_layers";
    public const string LayersProperty = "AlphaFlopsMaxLayers";

    public Limit Limit => Written.Limit;

    /// <summary>The limits of a text, or a sentence about what is wrong with it.</summary>
    /// <param name="metric">Null for limits of layers, which name their metrics.</param>
    public static (IEnumerable<BudgetLimit> Limits, string? Problem) Read(Metric? metric, string text, Location? origin, string source)
    {
        _ = metric is null
            ? LimitText.TryParseLayers(text, out var limits, out var error)
            : LimitText.TryParse(text, metric, out limits, out error);
        return (limits.Select(limit => new BudgetLimit(limit, text, origin, source)), error);
    }
}
