using System.Globalization;
using AlphaFlops.Costs;
using AlphaFlops.Traces;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>The layers of a model by what they contribute: one a module path, whatever number of operators it runs.</summary>
internal static class LayerRanking
{
    public sealed record RankedLayer(string Name, double Value, IReadOnlyList<SourcePlace?> Places);

    /// <summary>Largest first, those that contribute nothing left out; equal ones in the order of the forward pass.</summary>
    public static IReadOnlyList<RankedLayer> Largest(ModelCost cost, Func<LayerCost, double> value) =>
        [.. cost.Layers
            .GroupBy(layer => layer.Name)
            .Select(group => new RankedLayer(group.Key, group.Sum(value), [.. group.OrderByDescending(value).Select(layer => layer.Place)]))
            .Where(layer => layer.Value > 0)
            .OrderByDescending(layer => layer.Value)];

    /// <summary>" Largest: conv1 (40%), conv2 (9%)." with shares of a total, or nothing.</summary>
    public static string Sentence(IReadOnlyList<RankedLayer> layers, double total, int count = 3)
    {
        if (layers.Count == 0 || total <= 0) return "";
        return " Largest: " + string.Join(", ", layers.Take(count).Select(layer => $"{layer.Name} ({Percent(layer.Value / total)})")) + ".";
    }

    /// <summary>Whole percents; below one with as many digits as it takes.</summary>
    public static string Percent(double fraction)
    {
        var percent = fraction * 100;
        return percent.ToString(percent >= 1 || percent == 0 ? "0" : percent >= 0.01 ? "0.##" : "0.#e+0", CultureInfo.InvariantCulture) + "%";
    }
}
