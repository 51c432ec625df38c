using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Operators;

namespace AlphaFlops.Calibration.Sweeps;

/// <summary>Further points of the kinds that a profile misses by most, evenly over their sizes: points close to those that are missed by most tell less
/// of the others, and follow measurements that are wrong.</summary>
internal static class AdaptiveSweep
{
    // So many points of a kind to choose from.
    private const int Candidates = 400;

    public static IReadOnlyList<OperatorPoint> Next(IReadOnlyList<Measurement> measured, Profile profile, int count)
    {
        // What the device has no time for, the first sweep left out.
        var longest = measured.Max(measurement => measurement.Ms);
        var dtype = measured[0].Point.DType;
        var known = new HashSet<string>(measured.Select(measurement => measurement.Point.Key));
        var candidates = DefaultSweep.Parts.SelectMany(part => part.Candidates.Take(Candidates).Select((point, index) => (Point: point with { DType = dtype }, Index: index)))
            .Where(item => !known.Contains(item.Point.Key))
            .OrderBy(item => item.Index).Select(item => item.Point)
            .GroupBy(Kind).ToDictionary(kind => kind.Key, kind => new Queue<OperatorPoint>(kind));
        var kinds = measured.GroupBy(measurement => Kind(measurement.Point)).Where(kind => candidates.ContainsKey(kind.Key))
            .Select(kind => (Candidates: candidates[kind.Key], Error: kind.Average(measurement => Error(measurement, profile)), Count: kind.Count())).ToArray();
        var next = new List<OperatorPoint>();
        var added = new int[kinds.Length];
        while (next.Count < count)
        {
            // An error falls about as its points become more.
            var worst = Enumerable.Range(0, kinds.Length).Where(i => kinds[i].Candidates.Count > 0)
                .OrderByDescending(i => kinds[i].Error * kinds[i].Count / (kinds[i].Count + added[i])).Select(i => (int?)i).FirstOrDefault();
            if (worst is not { } kind) break;
            var point = kinds[kind].Candidates.Dequeue();
            if (ProfileFit.Predict(point, profile) > longest) continue;
            next.Add(point);
            added[kind]++;
        }

        return next;
    }

    private static (string, OperatorFamily) Kind(OperatorPoint point)
    {
        var (op, result) = OperatorCost.Of(point);
        return (point.Op, result.Products.Count == 0 ? op.Family : TimeModel.Largest(result.Products).Family);
    }

    private static double Error(Measurement measurement, Profile profile) =>
        Math.Abs(Math.Log(Math.Max(ProfileFit.Predict(measurement.Point, profile), 1e-12) / measurement.Ms));
}
