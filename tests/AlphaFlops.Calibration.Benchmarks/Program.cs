using AlphaFlops.Calibration.Benchmarks;

// The folder with the measurements; see docs/calibration.md.
var folder = args.Length > 0 ? args[0] : Path.Combine("..", "shared", "data");
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder '{folder}'. Name the one with alpha-flops-2021.csv and the others as the first argument.");
    return 2;
}

await BenchmarkTable.WriteAsync(folder, Console.Out);
return 0;
