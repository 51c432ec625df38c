using System.Diagnostics;

namespace AlphaFlops.Runner.Measuring;

/// <summary>When the time is over, by a clock that nobody sets.</summary>
/// <param name="seconds">From now; 0 is never.</param>
internal sealed class Deadline(double seconds)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public double Seconds => seconds;

    /// <summary>Seconds; infinite without an end.</summary>
    public double Left => seconds > 0 ? seconds - watch.Elapsed.TotalSeconds : double.PositiveInfinity;

    public bool IsOver => Left < 0;

    /// <summary>Past the end by more than a call that was under way needs.</summary>
    public bool IsLongOver => Left < -5;
}
