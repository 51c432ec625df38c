using AlphaFlops.Analyzers.Session;
using AlphaFlops.Budgets;
using AlphaFlops.Costs;
using AlphaFlops.Quantities;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Rules;

/// <summary>AF1020: what each layer of a model gives and costs, at the line where it is made or called.</summary>
internal static class LayerCostRule
{
    public static IEnumerable<Diagnostic> Check(ModelResult result, AnalysisSession session) =>
        from layer in result.Cost.Layers
        group layer by layer.Place into layers
        let place = session.Source.FindWritten(layers.Key)
        where place is not null
        select Diagnostic.Create(Descriptors.LayerCost, place, [result.Model.Location], Message([.. layers], result));

    private static string Message(LayerCost[] layers, ModelResult result)
    {
        var names = layers.Select(layer => layer.Name).Distinct().ToArray();
        var parameters = layers.Sum(layer => layer.Parameters);
        var macs = layers.Sum(layer => layer.Macs);
        var alphaFlops = layers.Sum(layer => layer.AlphaFlops);
        var outputs = layers.Select(layer => layer.Output).OfType<Shapes.TensorType>().Select(output => output.ToString()).Distinct().ToArray();
        var facts = new List<string>();
        if (outputs.Length > 0) facts.Add(outputs[0] + (outputs.Length > 1 ? " and other shapes" : ""));
        if (parameters > 0) facts.Add(Metric.Parameters.Format(parameters));
        if (macs > 0)
        {
            facts.Add(Metric.Macs.Format(macs));
            facts.Add($"α {Quantity.FormatNumber(alphaFlops / (2.0 * macs))}");
            if (result.Cost.AlphaFlops > 0) facts.Add($"{LayerRanking.Percent(alphaFlops / result.Cost.AlphaFlops)} of the {(result.Cost.IsComplete ? "" : "known ")}α-FLOPs");
        }

        var which = names.Length == 1 ? $"'{names[0]}'" : $"'{names[0]}' and {names.Length - 1} more";
        return $"{which} of '{result.Name}': {(facts.Count == 0 ? "no tensor" : string.Join(", ", facts))}";
    }
}
