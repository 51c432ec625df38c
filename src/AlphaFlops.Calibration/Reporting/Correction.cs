using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;

namespace AlphaFlops.Calibration.Reporting;

/// <summary>Plain FLOPs beside α-FLOPs beside the profile's times.</summary>
internal sealed record Correction(string Table, IReadOnlyList<Chart> Charts)
{
    public static Correction Of(IReadOnlyList<ReportPoint> points)
    {
        var products = points.Where(point => point.Flops > 0).ToArray();
        if (products.Length == 0) return new Correction("<p>Nothing that multiplies was measured.</p>", []);
        var families = products.GroupBy(point => point.Family).OrderBy(group => group.Key).ToArray();
        var rows = families.Select(group => Row(AlphaFamily.Name(group.Key), [.. group])).Append(Row("all", products));
        var table = Html.Table(["Family", "Points", "FLOPs: mean error", "R²", "α-FLOPs: mean error", "R²", "Time: mean error", "R²"], rows);
        return new Correction(table, [Scatter("Time against FLOPs", "FLOPs", families, point => point.Flops),
            Scatter("Time against α-FLOPs", "α-FLOPs", families, point => point.AlphaFlops)]);
    }

    private static string[] Row(string name, IReadOnlyList<ReportPoint> points)
    {
        var flops = Scaled(points, point => point.Flops);
        var alpha = Scaled(points, point => point.AlphaFlops);
        var time = Quality.Of([.. points.Select(point => (point.Predicted, point.Measured))]);
        return
        [
            name, points.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), Html.Percent(flops.Mape), Html.Number(flops.R2, "0.000"),
            Html.Percent(alpha.Mape), Html.Number(alpha.R2, "0.000"), Html.Percent(time.Mape), Html.Number(time.R2, "0.000"),
        ];
    }

    /// <summary>Times the constant with the smallest mean error, which is a median weighted by the size of the terms.</summary>
    private static FitQuality Scaled(IReadOnlyList<ReportPoint> points, Func<ReportPoint, double> quantity)
    {
        var ratios = points.Select(point => (Scale: point.Measured / quantity(point), Weight: quantity(point) / point.Measured)).OrderBy(pair => pair.Scale).ToArray();
        var half = ratios.Sum(pair => pair.Weight) / 2;
        var index = 0;
        for (var sum = ratios[0].Weight; sum < half && index < ratios.Length - 1; sum += ratios[index].Weight) index++;
        return Quality.Of([.. points.Select(point => (quantity(point) * ratios[index].Scale, point.Measured))]);
    }

    private static Chart Scatter(string title, string label, IGrouping<Operators.OperatorFamily, ReportPoint>[] families, Func<ReportPoint, double> quantity) => new(
        title,
        new Axis(label, isLog: true, families.SelectMany(group => group.Select(quantity))),
        new Axis("measured ms", isLog: true, families.SelectMany(group => group.Select(point => point.Measured))),
        [.. families.Select((group, i) => new Mark(AlphaFamily.Name(group.Key), i, [.. group.Select(point => (quantity(point), point.Measured))]))]);
}
