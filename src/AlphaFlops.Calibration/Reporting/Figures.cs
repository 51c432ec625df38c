using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Calibration.Sweeps;

namespace AlphaFlops.Calibration.Reporting;

/// <summary>The report's charts of times.</summary>
internal static class Figures
{
    /// <summary>What varies along the curves of each experiment of the paper, by the name of the experiment.</summary>
    private static readonly (string Series, string Title, string Label, Func<OperatorPoint, double> X)[] Experiments =
    [
        ("conv_K_vs_S", "Kernel against positions, equal MACs", "kernel K", point => point.KernelH),
        ("increasing_W", "Height of the image", "H", point => point.H),
        ("increasing_Cout", "Output channels, K = 3", "output channels", point => point.COut),
        ("increasing_Cout_with_K1", "Output channels, K = 1", "output channels", point => point.COut),
        ("conv_K_vs_C", "Kernel against channels, equal MACs", "kernel K", point => point.KernelH),
        ("conv_fixed_progressive", "Five layers of equal MACs", "10⁶ MACs", point => (double)point.CIn * point.COut * point.H * point.W / 1e6),
        ("increasing_Cin", "Input channels, K = 1, 3, 5", "input channels", point => point.CIn),
        ("increasing_batch", "Batch of a dense layer", "rows", point => point.H),
    ];

    public static string MeasuredAndPredicted(IReadOnlyList<ReportPoint> points)
    {
        var all = points.SelectMany(point => new[] { point.Measured, point.Predicted }).Where(time => time > 0).ToArray();
        double least = all.Min(), most = all.Max();
        var marks = points.GroupBy(point => point.Family).OrderBy(group => group.Key)
            .Select((group, i) => new Mark(AlphaFamily.Name(group.Key), i, [.. group.Select(point => (point.Measured, point.Predicted))])).ToList();
        var grey = Chart.Colours - 1;
        marks.Add(new Mark("equal", grey, [(least, least), (most, most)], IsLine: true));
        return new Chart("Predicted against measured", new Axis("measured ms", isLog: true, all), new Axis("predicted ms", isLog: true, all), marks).ToSvg();
    }

    public static IEnumerable<(string Series, Chart Chart)> PapersExperiments(Profile profile, IReadOnlyList<ReportPoint> points)
    {
        foreach (var (series, title, label, x) in Experiments)
        {
            var measured = points.Where(point => Is(point.Measurement.Point, series)).ToArray();
            var swept = measured.Length > 0 ? measured.Select(point => point.Measurement.Point) : Sweep.Paper.Where(point => Is(point, series));
            var lines = swept.GroupBy(point => point.Curve!.Line).OrderBy(group => group.Key).ToArray();
            var marks = new List<Mark>();
            foreach (var line in lines)
            {
                var ordered = line.OrderBy(x).ToArray();
                marks.Add(new Mark(Describe(series, ordered[0]), line.Key, [.. ordered.Select(point => (x(point), ProfileFit.Predict(point, profile)))], IsLine: true));
                marks.Add(new Mark("", line.Key, [.. measured.Where(point => point.Measurement.Point.Curve!.Line == line.Key).Select(point => (x(point.Measurement.Point), point.Measured))]));
            }

            yield return (series, new Chart(
                title,
                new Axis(label, isLog: series == "conv_fixed_progressive", marks.SelectMany(mark => mark.Points.Select(point => point.X))),
                new Axis("ms", isLog: false, marks.SelectMany(mark => mark.Points.Select(point => point.Y))),
                marks));
        }
    }

    // The paper's data name one experiment with its range.
    private static bool Is(OperatorPoint point, string series) =>
        point.Curve is { } curve && (curve.Series == series || series == "increasing_Cin" && curve.Series.IndexOf("Cin", StringComparison.Ordinal) >= 0);

    private static string Describe(string series, OperatorPoint first) => series switch
    {
        "conv_K_vs_S" => $"{first.CIn} channels",
        "conv_K_vs_C" => $"C·K = {first.CIn * first.KernelH}, {first.H}x{first.W}",
        "conv_fixed_progressive" => $"{first.H}x{first.W}, {(first.CIn == first.COut ? "square" : $"{first.CIn / first.COut} times more inputs")}",
        "increasing_Cin" => $"K = {first.KernelH}",
        "increasing_batch" => $"{first.CIn} units",
        "increasing_Cout_with_K1" => $"{first.H}x{first.W}",
        _ => $"{first.CIn} input channels",
    };
}
