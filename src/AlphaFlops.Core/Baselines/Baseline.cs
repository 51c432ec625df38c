using AlphaFlops.Budgets;
using AlphaFlops.Reports;

namespace AlphaFlops.Baselines;

/// <summary>What models cost, to compare with: <c>alphaflops.baseline.txt</c>, or a report. One entry for each metric of a model. Immutable.</summary>
public sealed class Baseline
{
    /// <summary>The name of the file beside the project.</summary>
    public const string FileName = "alphaflops.baseline.txt";

    private readonly Dictionary<(string Model, Metric Metric), BaselineEntry> _entries = [];

    /// <summary>Of two entries about the same the larger one counts: nothing grew that one of them allows.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        foreach (var entry in entries)
            if (!_entries.TryGetValue((entry.Model, entry.Metric), out var other) || entry.Value > other.Value) _entries[(entry.Model, entry.Metric)] = entry;
    }

    /// <summary>The metrics of a baseline. FLOPs are twice the MACs and would say the same again.</summary>
    public static IReadOnlyList<Metric> Metrics { get; } = [.. Metric.All.Where(metric => metric != Metric.Flops)];

    /// <summary>By model, then in the order of <see cref="Metrics"/>.</summary>
    public IReadOnlyList<BaselineEntry> Entries =>
    [
        .. _entries.Values
            .OrderBy(entry => entry.Model, StringComparer.Ordinal)
            .ThenBy(entry => Metrics.TakeWhile(metric => metric != entry.Metric).Count()),
    ];

    /// <summary>The models, each once, sorted.</summary>
    public IEnumerable<string> Models => Entries.Select(entry => entry.Model).Distinct();

    public BaselineEntry? Find(string model, Metric metric) => _entries.TryGetValue((model, metric), out var entry) ? entry : null;

    /// <summary>What the models cost now; modules that nobody annotated are none.</summary>
    public static Baseline Of(IEnumerable<ModelReport> models) => new(models.Where(model => model.IsAnnotated).SelectMany(Of));

    public static IEnumerable<BaselineEntry> Of(ModelReport model)
    {
        foreach (var metric in Metrics)
        {
            // Nothing ran: no inputs were given, and a zero would be no count.
            // Of a model without sizes only an example is known, but its parameters need none.
            if (model.SymbolsChosen && metric != Metric.Parameters) continue;
            if (metric.Of(model) is not { } value || value == 0 && metric != Metric.Parameters && model.Layers.Count == 0) continue;
            yield return new BaselineEntry(BaselineText.ModelName(model.Name), metric, BaselineEntry.Round(metric, value))
            {
                IsAtLeast = !model.Complete,
                Profile = BaselineEntry.IsExact(metric) ? null : BaselineText.ModelName(model.Profile.Name),
            };
        }
    }

    /// <summary>The same with what some models cost now, in place of all that it has of these models.</summary>
    public Baseline With(IReadOnlyCollection<BaselineEntry> entries)
    {
        var models = new HashSet<string>(entries.Select(entry => entry.Model));
        return new Baseline(Entries.Where(entry => !models.Contains(entry.Model)).Concat(entries));
    }
}
