using AlphaFlops.Calibration.Benchmarks;

// What to do and the folder with the measurements; see docs/calibration.md.
var task = args is ["write-profiles" or "write-figures", ..] ? args[0] : "";
var folder = args.Skip(task.Length > 0 ? 1 : 0).FirstOrDefault() ?? Path.Combine("..", "shared", "data");
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder '{folder}'. Name the one with alpha-flops-2021.csv and the others as the last argument.");
    return 2;
}

if (task == "write-profiles") ShippedProfileWriter.Write(folder, Console.Out);
else if (task == "write-figures") FigureWriter.Write(folder, Console.Out);
else await BenchmarkTable.WriteAsync(folder, Console.Out);
return 0;
