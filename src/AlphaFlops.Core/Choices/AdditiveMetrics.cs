using AlphaFlops.Budgets;

namespace AlphaFlops.Choices;

/// <summary>The metrics that are sums over layers. FLOPs are always twice the MACs and energy is time times a constant power, so that their
/// extremes are where those of MACs and time are. Activation memory is a peak, no sum.</summary>
public static class AdditiveMetrics
{
    internal const int Count = 4;

    internal static readonly Metric[] Basis = [Metric.Macs, Metric.AlphaFlops, Metric.Parameters, Metric.Milliseconds];

    /// <summary>All of them, in the order of <see cref="Metric.All"/>.</summary>
    public static IReadOnlyList<Metric> All { get; } = [.. Metric.All.Where(metric => IndexOf(metric) >= 0)];

    public static bool Contains(Metric metric) => IndexOf(metric) >= 0;

    /// <summary>The basis metric that this one is proportional to, or -1.</summary>
    internal static int IndexOf(Metric metric) => Array.IndexOf(
        Basis, metric == Metric.Flops ? Metric.Macs : metric == Metric.Millijoules ? Metric.Milliseconds : metric);
}
