using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Benchmarks;

/// <summary>The paper's own measurements: by its constants, by constants fitted to all of them, and each curve by constants fitted to the others.</summary>
internal static class PaperBenchmark
{
    private static readonly DeviceFacts Device = new() { Device = "Quadro T2000", Multiprocessors = 16 };

    public static FitQuality Published(IReadOnlyList<Measurement> rows) =>
        Quality.Of([.. rows.Select(row => (ProfileFit.Predict(row.Point, PublishedProfile.Value), row.Ms))]);

    public static FitQuality InSample(IReadOnlyList<Measurement> rows) => Predict(rows, rows);

    public static FitQuality LeaveOneLineOut(IReadOnlyList<Measurement> rows)
    {
        var lines = rows.GroupBy(row => row.Point.Curve!).ToArray();
        var pairs = new (double, double)[lines.Length][];
        Parallel.For(0, lines.Length, i =>
        {
            var profile = Fit([.. rows.Where(row => row.Point.Curve != lines[i].Key)]);
            pairs[i] = [.. lines[i].Select(row => (ProfileFit.Predict(row.Point, profile), row.Ms))];
        });
        return Quality.Of([.. pairs.SelectMany(pair => pair)]);
    }

    public static Profile Fit(IReadOnlyList<Measurement> seen) => ProfileFit.Fit(seen, Device).Profile;

    private static FitQuality Predict(IReadOnlyList<Measurement> seen, IReadOnlyList<Measurement> rows)
    {
        var profile = Fit(seen);
        return Quality.Of([.. rows.Select(row => (ProfileFit.Predict(row.Point, profile), row.Ms))]);
    }
}
