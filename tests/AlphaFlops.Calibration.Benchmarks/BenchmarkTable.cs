using System.Globalization;
using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Benchmarks;

/// <summary>All benchmarks as a Markdown table.</summary>
internal static class BenchmarkTable
{
    private static readonly (string Name, string Gpu, string File)[] Devices =
    [
        ("V100", "Tesla V100-PCIE-32GB", "operators-v100-pcie-32gb.csv"),
        ("T4", "Tesla T4", "operators-t4.csv"),
    ];

    public static async Task WriteAsync(string folder, TextWriter output)
    {
        output.WriteLine("| on | mean error | median | within 10 % | R² |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        var paper = MeasurementFile.Read(Path.Combine(folder, "alpha-flops-2021.csv")).Rows;
        Row("paper's data, published constants", PaperBenchmark.Published(paper));
        Row("paper's data, own fit, in sample", PaperBenchmark.InSample(paper));
        Row("paper's data, own fit, each line from the others", PaperBenchmark.LeaveOneLineOut(paper));
        foreach (var (name, gpu, file) in Devices)
        {
            var rows = MeasurementFile.Read(Path.Combine(folder, file)).Rows;
            foreach (var group in rows.GroupBy(OperatorBenchmark.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
                Row($"{name}, {group.Key}, {OperatorBenchmark.Rows} of {group.Count()} rows seen", OperatorBenchmark.Run([.. group]));
            await ModelsAsync(name, gpu, folder, rows);
        }

        void Row(string on, params IReadOnlyList<FitQuality> fits) => output.WriteLine(
            $"| {on} | {Percent(fits.Average(fit => fit.Mape))} | {Percent(fits.Average(fit => fit.Median))} | {Percent(fits.Average(fit => fit.Within10))}"
            + $" | {fits.Average(fit => fit.R2)?.ToString("0.000", CultureInfo.InvariantCulture)} |");

        async Task ModelsAsync(string name, string gpu, string folder, IReadOnlyList<Measurement> rows)
        {
            var seen = rows.GroupBy(OperatorBenchmark.Group).SelectMany(group => OperatorBenchmark.Part([.. group], 0, 1).Seen).ToArray();
            var profile = ProfileFit.Fit(seen, new DeviceFacts { Device = gpu }).Profile;
            var models = ModelRow.Read(Path.Combine(folder, "models.csv")).Where(row => row.Gpu == gpu && ModelBenchmark.IsInSamples(row)).ToArray();
            var reports = await ModelBenchmark.PredictAsync(models, profile);
            var pairs = models.Zip(reports, (row, report) => (Predicted: report.Milliseconds!.Value, Measured: row.Ms)).ToArray();
            Row($"{name}, whole models, from {seen.Length} rows of operators", Quality.Of(pairs));
            foreach (var (row, pair) in models.Zip(pairs))
                output.WriteLine(FormattableString.Invariant(
                    $"| {name}, {row.Model}, batch {row.Batch} of {row.Sequence} tokens: {pair.Measured:0} ms, predicted {pair.Predicted:0} | {100 * (pair.Predicted / pair.Measured - 1):+0.0;-0.0} % | | | |"));
        }
    }

    private static string Percent(double? fraction) => fraction is { } value ? (100 * value).ToString("0.0 ", CultureInfo.InvariantCulture) + "%" : "";
}
