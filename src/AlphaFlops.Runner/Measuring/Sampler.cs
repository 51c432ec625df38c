using AlphaFlops.Runner.Devices;

namespace AlphaFlops.Runner.Measuring;

/// <summary>Times the call of a point: warm-up, then samples of as many calls as take much longer than the clock's resolution, until the mean is
/// known to <see cref="EnoughMargin"/> or the time for a point is over.</summary>
/// <param name="alive">Told before each call that is to come back.</param>
internal sealed class Sampler(IDevice device, CancellationToken stop, Action? alive = null)
{
    /// <summary>A confidence interval of 2 % on each side.</summary>
    public const double EnoughMargin = 0.02;

    private const double WarmUpSeconds = 0.02, SampleSeconds = 0.005, LimitSeconds = 1.5, EnergySeconds = 1.1;
    private const int WarmUpCalls = 3, LeastSamples = 5, LeastSlowSamples = 3, LeastVerySlowSamples = 2, MostSamples = 60, MostCalls = 10_000, MostBadSamples = 10;

    /// <exception cref="PointException">The clock gives no times.</exception>
    public Sample Measure(IWorkload workload, bool withEnergy)
    {
        int calls = Calls(WarmUp(workload));
        List<double> samples = [];
        double mean, margin;
        int bad = 0;
        while (true)
        {
            double seconds = Time(workload, calls);
            // A clock that steps back gives no time; one that leaps ahead gives an outlier.
            if (seconds > 0 && double.IsFinite(seconds)) samples.Add(seconds / calls);
            else if (++bad > MostBadSamples) throw new PointException("the clock does not go forward");
            if (samples.Count == 0) continue;

            (mean, margin) = Statistics.Mean(Statistics.WithoutOutliers(samples));
            // By the shortest, which a leap does not move.
            double typical = samples.Min() * calls;
            int least = typical > LimitSeconds ? LeastVerySlowSamples : typical * LeastSamples > LimitSeconds ? LeastSlowSamples : LeastSamples;
            if (samples.Count < least) continue;
            if (margin < EnoughMargin || typical * samples.Count > LimitSeconds || samples.Count >= MostSamples) break;
        }

        var state = device.State();
        return new Sample(mean * 1000, margin, withEnergy ? Energy(workload, mean) : null, state);
    }

    /// <returns>Seconds of a call, about.</returns>
    private double WarmUp(IWorkload workload)
    {
        double start = device.Now, least = double.PositiveInfinity;
        for (int calls = 0; calls < MostCalls && (calls < WarmUpCalls || device.Now - start < WarmUpSeconds); calls++)
        {
            double seconds = Time(workload, 1);
            if (seconds > 0) least = Math.Min(least, seconds);
            if (least * WarmUpCalls > LimitSeconds && (calls >= 1 || least > LimitSeconds)) break;
        }

        return least;
    }

    private static int Calls(double seconds) =>
        seconds > 0 && double.IsFinite(seconds) ? (int)Math.Clamp(Math.Ceiling(SampleSeconds / seconds), 1, MostCalls) : MostCalls / 10;

    private double Time(IWorkload workload, int calls)
    {
        stop.ThrowIfCancellationRequested();
        alive?.Invoke();
        device.Synchronize();
        double start = device.Now;
        for (int i = 0; i < calls; i++) workload.Call();
        device.Synchronize();
        return device.Now - start;
    }

    // The counter moves a few times a second, so a single call would not show.
    private double? Energy(IWorkload workload, double seconds)
    {
        if (device.Millijoules() is not { } before) return null;
        long calls = 0;
        int chunk = (int)Math.Clamp(0.05 / seconds, 1, MostCalls);
        double start = device.Now;
        while (device.Now - start < EnergySeconds)
        {
            Time(workload, chunk);
            calls += chunk;
        }

        return device.Millijoules() is { } after && after > before ? (after - before) / calls : null;
    }
}
