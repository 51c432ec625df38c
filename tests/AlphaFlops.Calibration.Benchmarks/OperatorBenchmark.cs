using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Benchmarks;

/// <summary>Fits to a few rows of a large set of measurements and predicts all others.</summary>
internal static class OperatorBenchmark
{
    /// <summary>Rows that a fit sees.</summary>
    public const int Rows = 150;

    /// <summary>How often with other rows.</summary>
    public const int Draws = 5;

    public static string Group(Measurement row) => row.Point.Op is "conv2d" or "linear" or "matmul" ? row.Point.Op : "memory-bound";

    /// <summary>The quality on rows that the fit did not see, a draw each.</summary>
    public static IReadOnlyList<FitQuality> Run(IReadOnlyList<Measurement> rows, int draws = Draws)
    {
        var results = new FitQuality[draws];
        Parallel.For(0, draws, draw =>
        {
            var (seen, unseen) = Part(rows, draw, draws);
            var profile = ProfileFit.Fit(seen, new DeviceFacts { Device = "benchmark" }).Profile;
            results[draw] = Quality.Of([.. unseen.Select(row => (ProfileFit.Predict(row.Point, profile), row.Ms))]);
        });
        return results;
    }

    /// <summary>The rows in the order of their work, and of those each n-th: by their sizes alone, whatever their times.</summary>
    public static (Measurement[] Seen, Measurement[] Unseen) Part(IReadOnlyList<Measurement> rows, int draw, int draws, int count = Rows)
    {
        var ordered = rows.OrderBy(row => OperatorCost.Of(row.Point).Result.Macs.Value)
            .ThenBy(row => OperatorCost.Of(row.Point).Result.MovedBytes!.Value.Value).ThenBy(row => row.Point.Key, StringComparer.Ordinal).ToArray();
        var seen = Enumerable.Range(0, count).Select(i => (int)((i + (draw + 0.5) / draws) * ordered.Length / count)).ToHashSet();
        return ([.. ordered.Where((_, i) => seen.Contains(i))], [.. ordered.Where((_, i) => !seen.Contains(i))]);
    }
}
