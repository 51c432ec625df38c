using AlphaFlops.Budgets;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;

namespace AlphaFlops.Tool.Views;

/// <summary>A metric that layers have too, so that it can be followed through the modules of a model.</summary>
internal sealed record LayerMetric(string Id, string Name, Func<LayerReport, double> Of, Func<ModelReport, double?> Total, Func<double, string> Format)
{
    public static IReadOnlyList<LayerMetric> All { get; } =
    [
        new("macs", "MACs", layer => layer.Macs, model => model.Macs, Metric.Macs.Format),
        new("alphaFlops", "α-FLOPs", layer => layer.AlphaFlops, model => model.AlphaFlops, Metric.AlphaFlops.Format),
        new("parameters", "parameters", layer => layer.Parameters, model => model.Parameters, Metric.Parameters.Format),
        new("milliseconds", "predicted time", layer => layer.Milliseconds ?? 0, model => model.Milliseconds, Metric.Milliseconds.Format),
        new("movedBytes", "moved bytes", layer => layer.MovedBytes, model => model.MovedBytes, value => Quantity.Format(value, QuantityKind.Bytes)),
    ];

    /// <summary>What a model has beyond its layers, as parameters of a module that never runs; what is only rounding is none.</summary>
    public double OutsideOfLayers(ModelReport model)
    {
        double total = Total(model) ?? 0, rest = total - model.Layers.Sum(Of);
        return rest > 1e-6 * total ? rest : 0;
    }
}
