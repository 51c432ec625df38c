using System.Diagnostics;
using AlphaFlops.Calibration.Benchmarks;
using AlphaFlops.Calibration.Measurements;

var folder = args.Length > 0 ? args[0] : Path.Combine("..", "shared", "data");
foreach (var (gpu, file) in new[] { ("V100", "operators-v100-pcie-32gb.csv"), ("T4", "operators-t4.csv") })
{
    var rows = MeasurementFile.Read(Path.Combine(folder, file)).Rows;
    if (args.Length > 1 && args[1] == "models") { await AlphaFlops.Calibration.Benchmarks.Debug.Models(folder, gpu, rows, true); continue; }
    foreach (var group in rows.GroupBy(OperatorBenchmark.Group))
    {
        if (args.Length > 1) { if (args[1] == group.Key) { Console.WriteLine(gpu); AlphaFlops.Calibration.Benchmarks.Debug.Run([.. group], 5); } continue; }
        var clock = Stopwatch.StartNew();
        var results = OperatorBenchmark.Run([.. group], 2);
        Console.WriteLine($"{gpu} {group.Key} {string.Join(" ", results.Select(r => $"{100 * r.Mape:0.0}"))} {clock.Elapsed.TotalSeconds:0.0} s");
    }
}
