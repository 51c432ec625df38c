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

    public static async Task Models(string folder, string gpu, IReadOnlyList<Measurement> rows, bool show)
    {
        var models = ModelRow.Read(Path.Combine(folder, "models.csv")).Where(r => r.Gpu.Contains(gpu) && ModelBenchmark.IsInSamples(r)).ToArray();
        for (var d = 0; d < 3; d++)
        {
            var seen = rows.GroupBy(OperatorBenchmark.Group).SelectMany(g => OperatorBenchmark.Part([.. g], d, 3).Seen).ToArray();
            var p = ProfileFit.Fit(seen, new DeviceFacts { Device = "x" }).Profile;
            var reports = await ModelBenchmark.PredictAsync(models, p);
            for (var i = 0; i < models.Length; i++)
            {
                Console.WriteLine($"{models[i].Name} {models[i].Ms:0} {reports[i].Milliseconds:0} {100 * (reports[i].Milliseconds / models[i].Ms - 1):0.0} complete {reports[i].Complete}");
                if (show && d == 0) foreach (var g in reports[i].Layers.GroupBy(l => l.Op).OrderByDescending(g => g.Sum(l => l.Milliseconds ?? 0)).Take(9)) Console.WriteLine($"      {g.Key} {g.Sum(l => l.Calls)} {g.Sum(l => l.Milliseconds):0.0}");
            }
            Console.WriteLine($"{gpu} mean {100 * models.Zip(reports, (m, r) => Math.Abs(r.Milliseconds!.Value / m.Ms - 1)).Average():0.0}");
        }
    }
}
