using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
namespace AlphaFlops.Calibration.Benchmarks;
internal static class Debug
{
    public static void Run(IReadOnlyList<Measurement> rows, int draws)
    {
        for (var d = 0; d < draws; d++)
        {
            var (seen, unseen) = OperatorBenchmark.Part(rows, d, draws);
            var p = ProfileFit.Fit(seen, new DeviceFacts { Device = "x" }).Profile;
            var q = Quality.Of([.. unseen.Select(row => (ProfileFit.Predict(row.Point, p), row.Ms))]);
            foreach (var f in p.Families) Console.WriteLine($"{f.Key} in {f.Value.Fit!.Mape:0.000} cv {f.Value.Fit!.CrossValidated!.Mape:0.000} test {q.Mape:0.000} {f.Value.Kernel}");
        }
    }
}
