using AlphaFlops.Calibration.Benchmarks;

// What to do and the folder with the measurements; see docs/calibration.md.
var writes = args is ["write-profiles", ..];
var folder = args.Skip(writes ? 1 : 0).FirstOrDefault() ?? Path.Combine("..", "shared", "data");
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder '{folder}'. Name the one with alpha-flops-2021.csv and the others as the last argument.");
    return 2;
}

if (writes) ShippedProfileWriter.Write(folder, Console.Out);
else await BenchmarkTable.WriteAsync(folder, Console.Out);
return 0;
