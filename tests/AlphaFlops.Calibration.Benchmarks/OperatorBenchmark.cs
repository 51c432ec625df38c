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
            var shuffled = Shuffled(rows, draw);
            var profile = ProfileFit.Fit([.. shuffled.Take(Rows)], new DeviceFacts { Device = "benchmark" }).Profile;
            results[draw] = Quality.Of([.. shuffled.Skip(Rows).Select(row => (ProfileFit.Predict(row.Point, profile), row.Ms))]);
        });
        return results;
    }

    // Drawn by chance and not by the times.
    private static Measurement[] Shuffled(IReadOnlyList<Measurement> rows, int seed)
    {
        var shuffled = rows.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
