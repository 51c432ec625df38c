using AlphaFlops.Traces;

namespace AlphaFlops.Choices;

/// <summary>Splits costs into terms that can be told apart from one configuration to the next: layers by path, operator and place, and parameters
/// by path. Each has a number for every basis metric; counts are exact in a double up to 2^53.</summary>
internal sealed class CostTerms
{
    private readonly Dictionary<(string Path, string Operator, SourcePlace? Place), int> _ids = [];

    /// <summary>By number of the term. A term that a configuration lacks costs nothing there.</summary>
    public Dictionary<int, double[]> Of(ConfigurationCost configuration)
    {
        var terms = new Dictionary<int, double[]>();
        foreach (var layer in configuration.Cost.Layers)
            terms[Id(layer.Path, layer.Operator, layer.Place)] = [layer.Macs, layer.AlphaFlops, 0, layer.Milliseconds ?? 0];
        foreach (var tensor in configuration.Trace.Registered)
            if (!tensor.IsBuffer) terms[Id(tensor.Path, "parameter", null)] = [0, 0, tensor.Type.Shape.Elements.Value, 0];
        return terms;
    }

    /// <summary>Always in the order of <paramref name="ids"/>, so that equal terms have equal sums to the last bit.</summary>
    public static double[] Sum(Dictionary<int, double[]> terms, IEnumerable<int> ids)
    {
        var sum = new double[AdditiveMetrics.Count];
        foreach (var id in ids)
        {
            if (!terms.TryGetValue(id, out var term)) continue;
            for (var i = 0; i < sum.Length; i++) sum[i] += term[i];
        }

        return sum;
    }

    private int Id(string path, string name, SourcePlace? place)
    {
        if (!_ids.TryGetValue((path, name, place), out var id)) _ids.Add((path, name, place), id = _ids.Count);
        return id;
    }
}
