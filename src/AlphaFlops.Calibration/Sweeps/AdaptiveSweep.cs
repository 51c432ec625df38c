using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Sweeps;

/// <summary>Further points beside those that a profile misses by most.</summary>
internal static class AdaptiveSweep
{
    // So many points of a kind to choose from.
    private const int Candidates = 400;

    public static IReadOnlyList<OperatorPoint> Next(IReadOnlyList<Measurement> measured, Profile profile, int count)
    {
        // What the device has no time for, the first sweep left out.
        var longest = measured.Max(measurement => measurement.Ms);
        var known = new HashSet<string>(measured.Select(measurement => measurement.Point.Key));
        var dtype = measured[0].Point.DType;
        var candidates = DefaultSweep.Parts.SelectMany(part => part.Candidates.Take(Candidates)).Select(point => point with { DType = dtype })
            .Where(point => !known.Contains(point.Key) && ProfileFit.Predict(point, profile) <= longest).GroupBy(point => point.Op).ToDictionary(group => group.Key, group => group.ToList());
        var next = new List<OperatorPoint>();
        foreach (var worst in measured.Where(measurement => candidates.ContainsKey(measurement.Point.Op)).OrderByDescending(measurement => Error(measurement, profile)))
        {
            if (next.Count >= count) break;
            var others = candidates[worst.Point.Op];
            if (others.Count == 0) continue;
            var nearest = others.Aggregate((best, point) => Distance(point, worst.Point) < Distance(best, worst.Point) ? point : best);
            others.Remove(nearest);
            if (next.All(point => point.Key != nearest.Key)) next.Add(nearest);
        }

        return next;
    }

    private static double Error(Measurement measurement, Profile profile) =>
        Math.Abs(Math.Log(Math.Max(ProfileFit.Predict(measurement.Point, profile), 1e-12) / measurement.Ms));

    /// <summary>Of the sizes, by their logarithms.</summary>
    private static double Distance(OperatorPoint a, OperatorPoint b)
    {
        return Square(a.N, b.N) + Square(a.CIn, b.CIn) + Square(a.COut, b.COut) + Square(a.H, b.H) + Square(a.W, b.W)
            + Square(a.KernelH, b.KernelH) + Square(a.Stride, b.Stride) + Square(a.Groups, b.Groups);

        static double Square(long x, long y) => Math.Pow(Math.Log((double)x / y), 2);
    }
}
