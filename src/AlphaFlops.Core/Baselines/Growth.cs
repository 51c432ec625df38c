using AlphaFlops.Budgets;

namespace AlphaFlops.Baselines;

/// <summary>A metric of a model that uses more than the baseline has.</summary>
public sealed record Growth(BaselineEntry Before, BaselineEntry After)
{
    /// <summary>What certainly grew beyond the tolerance. Not compared is what another profile gave, and an exact count with what was only a lower
    /// bound: what it left out then is counted now.</summary>
    public static IEnumerable<Growth> Find(Baseline baseline, IEnumerable<BaselineEntry> now, Tolerance tolerance)
    {
        foreach (var after in now)
        {
            if (baseline.Find(after.Model, after.Metric) is not { } before || before.Profile != after.Profile) continue;
            if (before.IsAtLeast && !after.IsAtLeast) continue;
            if (after.Value > before.Value && tolerance.IsExceeded(after.Metric, before.Value, after.Value)) yield return new Growth(before, after);
        }
    }

    /// <summary>The metrics of which the baseline says nothing that could be compared, though they are known now.</summary>
    public static IEnumerable<Metric> Missing(Baseline baseline, IEnumerable<BaselineEntry> now) =>
        now.Where(after => baseline.Find(after.Model, after.Metric) is not { } before || before.Profile != after.Profile).Select(after => after.Metric);
}
