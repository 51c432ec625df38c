using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Costs;
using AlphaFlops.Quantities;
using AlphaFlops.Reports;

namespace AlphaFlops.Budgets;

/// <summary>A number that a budget can limit, and its spelling wherever a budget can be set. This list is the only one.</summary>
public sealed class Metric
{
    private readonly Func<ModelCost, double?> _ofCost;
    private readonly Func<ModelReport, double?> _ofReport;
    private readonly Func<LayerCost, ModelCost, double?>? _ofLayer;

    private Metric(
        string id, string name, QuantityKind kind, string ruleId, string editorConfigKey,
        Func<ModelCost, double?> ofCost, Func<ModelReport, double?> ofReport, Func<LayerCost, ModelCost, double?>? ofLayer)
    {
        Id = id;
        Name = name;
        Kind = kind;
        RuleId = ruleId;
        AttributeProperty = "Max" + char.ToUpperInvariant(id[0]) + id.Substring(1);
        EditorConfigKey = "alphaflops." + editorConfigKey;
        _ofCost = ofCost;
        _ofReport = ofReport;
        _ofLayer = ofLayer;
    }

    public static Metric Macs { get; } = new(
        "macs", "MACs", QuantityKind.Count, "AF1002", "max_macs", cost => cost.Macs, model => model.Macs, (layer, _) => layer.Macs);

    public static Metric Flops { get; } = new(
        "flops", "FLOPs", QuantityKind.Count, "AF1002", "max_flops", cost => cost.Flops, model => model.Flops, (layer, _) => 2.0 * layer.Macs);

    public static Metric AlphaFlops { get; } = new(
        "alphaFlops", "α-FLOPs", QuantityKind.Count, "AF1003", "max_alpha_flops",
        cost => cost.AlphaFlops, model => model.AlphaFlops, (layer, _) => layer.AlphaFlops);

    public static Metric Parameters { get; } = new(
        "parameters", "parameters", QuantityKind.Count, "AF1004", "max_parameters",
        cost => cost.Parameters, model => model.Parameters, (layer, _) => layer.Parameters);

    public static Metric ActivationBytes { get; } = new(
        "activationBytes", "activation memory", QuantityKind.Bytes, "AF1005", "max_activation_bytes",
        cost => cost.ActivationBytes, model => model.ActivationBytes, null);

    public static Metric Milliseconds { get; } = new(
        "milliseconds", "time", QuantityKind.Time, "AF1006", "max_milliseconds",
        cost => cost.Milliseconds, model => model.Milliseconds, (layer, _) => layer.Milliseconds);

    // Energy is time times the power of the whole.
    public static Metric Millijoules { get; } = new(
        "millijoules", "energy", QuantityKind.Energy, "AF1007", "max_millijoules",
        cost => cost.Millijoules, model => model.Millijoules, (layer, cost) => layer.Milliseconds * cost.Millijoules / cost.Milliseconds);

    public static IReadOnlyList<Metric> All { get; } =
        [Macs, Flops, AlphaFlops, Parameters, ActivationBytes, Milliseconds, Millijoules];

    /// <summary>The name in report.json and alphaflops.json: <c>alphaFlops</c>.</summary>
    public string Id { get; }

    /// <summary>For people: <c>α-FLOPs</c>.</summary>
    public string Name { get; }

    public QuantityKind Kind { get; }

    /// <summary>The layers add up to it; the peak of memory is no such metric.</summary>
    public bool IsSum => _ofLayer is not null;

    /// <summary>The rule that reports a breach.</summary>
    public string RuleId { get; }

    /// <summary>The named argument of [ModelCost]: <c>MaxAlphaFlops</c>.</summary>
    public string AttributeProperty { get; }

    /// <summary>The MSBuild property: <c>AlphaFlopsMaxAlphaFlops</c>.</summary>
    public string BuildProperty => "AlphaFlops" + AttributeProperty;

    /// <summary>The key in .editorconfig: <c>alphaflops.max_alpha_flops</c>.</summary>
    public string EditorConfigKey { get; }

    public static Metric? Find(string id) => All.FirstOrDefault(metric => metric.Id == id);

    /// <summary>The value in the unit of <see cref="Kind"/>; null where it is not known.</summary>
    public double? Of(ModelCost cost) => _ofCost(cost);

    /// <inheritdoc cref="Of(ModelCost)"/>
    public double? Of(ModelReport model) => _ofReport(model);

    /// <summary>The upper end where the value is a range; null where it is one number.</summary>
    public double? Most(ModelReport model) => Most(model.Most);

    /// <inheritdoc cref="Most(ModelReport)"/>
    public double? Most(UpperCost? most) => most is null ? null
        : this == Macs ? most.Macs
        : this == Flops ? most.Flops
        : this == AlphaFlops ? most.AlphaFlops
        : this == ActivationBytes ? most.ActivationBytes
        : this == Milliseconds ? most.Milliseconds
        : this == Millijoules ? most.Millijoules
        : null;

    /// <summary>What a layer contributes; null where that is not known, or where the metric is no sum over layers.</summary>
    public double? Of(LayerCost layer, ModelCost cost) => _ofLayer?.Invoke(layer, cost);

    /// <summary>For people, with the unit: <c>1.31 Gα-FLOPs</c>, <c>512 MiB</c>, <c>2.31 ms</c>.</summary>
    public string Format(double value) =>
        Kind != QuantityKind.Count ? Quantity.Format(value, Kind)
        // "25.6 M parameters", but "4.09 GMACs".
        : ReferenceEquals(this, Parameters) ? Quantity.Format(value) + " " + Name
        : Quantity.Format(value, Name);

    /// <param name="error">A sentence that names the next step.</param>
    public bool TryParse(string text, out double limit, [NotNullWhen(false)] out string? error) =>
        Quantity.TryParse(text, Kind, out limit, out error);

    public override string ToString() => Id;
}
