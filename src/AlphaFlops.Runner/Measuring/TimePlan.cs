namespace AlphaFlops.Runner.Measuring;

/// <summary>Which points there is time for. A sweep is made for GPUs; on a slow device the longest calls are left out, as few as let the others end in
/// time. How long calls take is estimated, and the estimate corrected by how long the points took that are measured.</summary>
/// <param name="seconds">The estimated seconds of one call of each point, in the order of the sweep.</param>
internal sealed class TimePlan(IReadOnlyList<double> seconds)
{
    /// <summary>Calls that are at most so long are never left out: where there is no time for those, the run goes on another time.</summary>
    public const double NeverLong = 0.05;

    // The time that may be planned; estimates of the last points may be wrong.
    private const double Share = 0.75;

    // Operands are made, and a short call is sampled; of a long one there are four, with warm-up.
    private const double Least = 0.15, Calls = 4;

    // Before so many points are done, their pace says little.
    private const int LeastPoints = 10;

    private readonly double[] costs = [.. seconds.Select(Cost)];
    private double planned;
    private int done;

    /// <summary>Whether there is time for a point.</summary>
    /// <param name="elapsed">Seconds since the first point.</param>
    /// <param name="left">Seconds; infinite without a limit.</param>
    public bool HasTimeFor(int index, double elapsed, double left) =>
        costs[index] <= Longest(index, elapsed, left);

    /// <summary>About the seconds that the points from this one on will take, without those that there is no time for.</summary>
    public double SecondsLeft(int index, double elapsed, double left)
    {
        double longest = Longest(index, elapsed, left);
        return costs.Skip(index).Where(cost => cost <= longest).Sum() * Pace(elapsed);
    }

    public void Done(int index)
    {
        planned += costs[index];
        done++;
    }

    private static double Cost(double seconds) => Least + Calls * seconds;

    // Real seconds for a planned one.
    private double Pace(double elapsed) => done < LeastPoints || !(elapsed > 0) ? 1 : elapsed / planned;

    // The most expensive point that fits, if those that are cheaper come first.
    private double Longest(int index, double elapsed, double left)
    {
        double budget = left * Share / Pace(elapsed), sum = 0, longest = Cost(NeverLong);
        foreach (double cost in costs.Skip(index).Order())
        {
            sum += cost;
            if (sum > budget) break;
            longest = Math.Max(longest, cost);
        }

        return longest;
    }
}
