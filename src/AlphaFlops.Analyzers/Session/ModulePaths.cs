using AlphaFlops.Analyzers.Configuration;
using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Costs;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Session;

/// <summary>Checks the modules that limits name: one that is misspelt would limit nothing.</summary>
internal static class ModulePaths
{
    /// <summary>A limit of the model itself that fits no module, or null; limits of whole projects are not meant for every model.</summary>
    public static Diagnostic? Problem(BudgetLimit limit, string model, ModelCost cost)
    {
        if (limit.Origin is not { } origin || limit.Limit.Layers is not { Pattern: { } pattern } layers) return null;
        // What is unknown may run there, and without inputs nothing runs; folded layers have lost their paths.
        if (!cost.IsComplete || cost.Layers.Count == 0 || cost.Layers.Any(layer => layer.IsFolded) || layers.Of(cost).Count > 0) return null;
        var paths = cost.Layers.Select(layer => layer.Path).Where(path => path.Length > 0);
        return Diagnostic.Create(Descriptors.UnknownModel, origin, $"Nothing that '{model}' runs is in a module '{pattern}'.{NameSuggestions.Question(pattern, paths)}"
            + " A path is written as in report.json; '*' is any one name in it and '**' any number.");
    }
}
