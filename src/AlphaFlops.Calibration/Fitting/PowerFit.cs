using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Watts from millijoules: energy over time. The middle of the measurements counts, since counters of energy jump.</summary>
internal static class PowerFit
{
    /// <summary>Of the measurements that have an energy; null where none has.</summary>
    public static double? Watts(IReadOnlyList<Sample> samples)
    {
        var measured = samples.Where(sample => sample.Measurement.Mj is > 0).ToArray();
        return measured.Length == 0 ? null : AlphaFit.Percentile(measured.Select(sample => sample.Measurement.Mj!.Value / sample.Ms), 0.5);
    }

    public static Power? Power(IReadOnlyList<Sample> samples, double? idleWatts) => Watts(samples) is { } watts ? new Power(watts, idleWatts) : null;
}
