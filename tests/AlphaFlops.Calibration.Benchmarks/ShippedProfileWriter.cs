using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Testing;

namespace AlphaFlops.Calibration.Benchmarks;

/// <summary>Makes the profiles that the package ships from measurements of others: their constants, not the measurements.</summary>
internal static class ShippedProfileWriter
{
    /// <summary>Rows of each group of operators: more than a user measures, and quickly fitted.</summary>
    private const int Rows = 600;

    public static void Write(string folder, TextWriter output)
    {
        foreach (var (name, device, file, multiprocessors) in new[]
        {
            ("v100-pcie-32gb", "Tesla V100-PCIE-32GB", "operators-v100-pcie-32gb.csv", 80),
            ("t4", "Tesla T4", "operators-t4.csv", 40),
        })
        {
            var rows = MeasurementFile.Read(Path.Combine(folder, file)).Rows;
            var seen = rows.GroupBy(OperatorBenchmark.Group).SelectMany(group => OperatorBenchmark.Part([.. group], 0, 1, Rows).Seen).ToArray();
            var facts = new DeviceFacts { Name = name, Device = device, Tf32 = false, Multiprocessors = multiprocessors };
            var profile = ProfileFit.Fit(seen, facts).Profile with { Calibrated = false };
            var path = Path.Combine(Repository.Root, "src", "AlphaFlops.Core", "Alpha", "Shipped", name + ".json");
            File.WriteAllText(path, ProfileWriter.Write(profile));
            output.WriteLine($"{path}: {profile.Families.Count} families, mean error {100 * profile.Fit!.Mape:0.0} %, unseen {100 * profile.Fit.CrossValidated!.Mape:0.0} %");
        }
    }
}
