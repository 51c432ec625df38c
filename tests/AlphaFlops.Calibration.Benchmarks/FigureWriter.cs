using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Reporting;
using AlphaFlops.Testing;

namespace AlphaFlops.Calibration.Benchmarks;

/// <summary>Makes the figures of docs/alpha-flops.md from the paper's measurements and a profile fitted to them.</summary>
internal static class FigureWriter
{
    private static readonly string[] Shown = ["flops", "alpha-flops", "predicted", "conv_fixed_progressive", "conv_K_vs_S", "increasing_W", "increasing_Cout", "conv_K_vs_C", "increasing_batch"];

    public static void Write(string folder, TextWriter output)
    {
        var rows = MeasurementFile.Read(Path.Combine(folder, "alpha-flops-2021.csv")).Rows;
        foreach (var (name, svg) in CalibrationReport.Charts(PaperBenchmark.Fit(rows), rows))
        {
            if (!Shown.Contains(name)) continue;
            var path = Path.Combine(Repository.Root, "docs", "images", $"alpha-{name.Replace('_', '-')}.svg");
            File.WriteAllText(path, svg + "\n");
            output.WriteLine(path);
        }
    }
}
