using AlphaFlops.Calibration.Benchmarks;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Core.Tests.Support;
using Xunit;

namespace AlphaFlops.Calibration.Tests.Benchmarks;

/// <summary>The quick part of the benchmarks, against what a fit must reach on real measurements; the benchmark project has all of them.</summary>
public class RealDeviceTests
{
    private const string Paper = "data/alpha-flops-2021.csv", V100 = "data/operators-v100-pcie-32gb.csv", T4 = "data/operators-t4.csv";

    [SharedDataFact(Paper)]
    public void The_published_constants_are_as_good_as_ever()
    {
        var quality = PaperBenchmark.Published(Rows(Paper));
        Assert.Equal(0.216, quality.Mape, 3);
        Assert.Equal(0.975, quality.R2!.Value, 3);
    }

    [SharedDataFact(V100)]
    public void A_v100_is_met_from_150_rows() => Check(V100, ("linear", 0.08), ("memory-bound", 0.12));

    [SharedDataFact(T4)]
    public void A_t4_is_met_from_150_rows() => Check(T4, ("conv2d", 0.21), ("memory-bound", 0.12));

    [SharedDataFact(V100)]
    public void No_row_of_the_files_is_refused() => Assert.All([Paper, V100, T4], file => Assert.Empty(MeasurementFile.Read(SharedData.File(file)!).Problems));

    private static void Check(string file, params (string Group, double Most)[] bars)
    {
        var groups = Rows(file).GroupBy(OperatorBenchmark.Group).ToDictionary(group => group.Key, group => group.ToArray());
        Assert.All(bars, bar => Assert.InRange(Assert.Single(OperatorBenchmark.Run(groups[bar.Group], draws: 1)).Mape, 0.02, bar.Most));
    }

    private static IReadOnlyList<Measurement> Rows(string file) => MeasurementFile.Read(SharedData.File(file)!).Rows;
}
