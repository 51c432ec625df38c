using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Watts from millijoules: energy over time. The middle of the measurements counts, since counters of energy jump.</summary>
internal static class PowerFit
{
    /// <returns>Null where no measurement has an energy.</returns>
    public static Power? Of(IReadOnlyList<Sample> samples, double? idleWatts)
    {
        var watts = samples.Where(sample => sample.Measurement.Mj is > 0).Select(sample => sample.Measurement.Mj!.Value / sample.Ms).ToArray();
        return watts.Length == 0 ? null : new Power(AlphaFit.Percentile(watts, 0.5), idleWatts);
    }
}
