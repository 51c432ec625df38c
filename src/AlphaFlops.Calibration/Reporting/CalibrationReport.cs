using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Reporting;

/// <summary>What a calibration found, as one HTML page that refers to nothing outside it.</summary>
public static class CalibrationReport
{
    private const int Worst = 20;

    private const string Style = """
        body{font:15px/1.5 system-ui,sans-serif;max-width:1120px;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
        h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem}p{max-width:46rem}
        table{border-collapse:collapse;font-size:13px}th,td{padding:.2rem .7rem;border-bottom:1px solid #ddd;text-align:right;white-space:nowrap}
        th:first-child,td:first-child{text-align:left}.wide{overflow-x:auto}
        .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(340px,1fr));gap:1rem}svg{width:100%;height:auto;border:1px solid #e3e3e3}
        @media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}th,td{border-color:#444}svg{border-color:#444}}
        """;

    /// <param name="measurements">Those that the profile was fitted to, or others of the same device.</param>
    /// <returns>HTML.</returns>
    public static string Write(Profile profile, IReadOnlyList<Measurement> measurements)
    {
        var points = measurements.Select(measurement => ReportPoint.Of(measurement, profile)).ToArray();
        return $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Calibration of {Html.Text(profile.Device)}</title>
            <style>{Style}</style></head><body>
            <h1>Calibration of {Html.Text(profile.Device)}</h1>
            <p>{Html.Text(Facts(profile, points.Length))}</p>
            <h2>How well times are met</h2>
            <p>Errors are relative to the measured time. Unseen: each fifth of the measurements, predicted from the other four.</p>
            {FamilyTable(profile, points)}
            {(points.Length == 0 ? "" : Sections(profile, points))}
            </body></html>

            """;
    }

    /// <summary>The report's charts as files of their own.</summary>
    /// <param name="measurements">At least one.</param>
    /// <returns>SVG by names such as <c>alpha-flops</c> and, for an experiment of the paper, <c>increasing_W</c>.</returns>
    public static IReadOnlyList<(string Name, string Svg)> Charts(Profile profile, IReadOnlyList<Measurement> measurements)
    {
        var points = measurements.Select(measurement => ReportPoint.Of(measurement, profile)).ToArray();
        return
        [
            ("predicted", Figures.MeasuredAndPredicted(points)),
            .. new[] { "flops", "alpha-flops" }.Zip(Correction.Of(points).Charts, (name, chart) => (name, chart.ToSvg())),
            .. Figures.PapersExperiments(profile, points).Select(experiment => (experiment.Series, experiment.Chart.ToSvg())),
        ];
    }

    private static string Sections(Profile profile, ReportPoint[] points)
    {
        var correction = Correction.Of(points);
        return $"""
            <h2>Measured and predicted</h2>
            <div class="charts">{Figures.MeasuredAndPredicted(points)}{string.Concat(correction.Charts.Select(chart => chart.ToSvg()))}</div>
            <h2>What the correction buys</h2>
            <p>Plain FLOPs and α-FLOPs, each times one constant that fits them best, and the profile's whole model of time, on the operators that multiply.</p>
            {correction.Table}
            <h2>The paper's experiments</h2>
            <p>Points are measured, lines are what the profile says. An experiment that was not measured has lines only.</p>
            <div class="charts">{string.Concat(Figures.PapersExperiments(profile, points).Select(experiment => experiment.Chart.ToSvg()))}</div>
            <h2>Worst points</h2>
            {WorstTable(points)}
            """;
    }

    private static string Facts(Profile profile, int count)
    {
        string?[] facts =
        [
            $"Profile '{profile.Name}'", profile.DType + (profile.Tf32 == true ? " in TF32" : ""), profile.Driver is { } driver ? $"driver {driver}" : null,
            profile.LibTorch is { } libtorch ? $"libtorch {libtorch}" : null, profile.Date, $"{count} measurements",
            profile.Power is { } power ? $"{power.Watts:0} W" : null,
        ];
        return string.Join(", ", facts.Where(fact => fact is not null)) + ".";
    }

    private static string FamilyTable(Profile profile, ReportPoint[] points) => Html.Table(
        ["Family", "Points", "Mean error", "Median", "Within 10 %", "R²", "Unseen: mean", "Median", "Within 10 %", "β", "γ"],
        profile.Families.OrderBy(pair => pair.Key).Select(pair => Row(
                AlphaFamily.Name(pair.Key), points.Count(point => point.Family == pair.Key), pair.Value.Fit,
                Html.Number(pair.Value.Beta, "G3"), Html.Number(pair.Value.Gamma, "G3")))
            .Append(Row("all", points.Length, profile.Fit, "", "")));

    private static string[] Row(string name, int count, FitQuality? fit, string beta, string gamma) =>
    [
        name, count.ToString(System.Globalization.CultureInfo.InvariantCulture), Html.Percent(fit?.Mape), Html.Percent(fit?.Median), Html.Percent(fit?.Within10),
        Html.Number(fit?.R2, "0.000"), Html.Percent(fit?.CrossValidated?.Mape), Html.Percent(fit?.CrossValidated?.Median), Html.Percent(fit?.CrossValidated?.Within10), beta, gamma,
    ];

    private static string WorstTable(ReportPoint[] points) => Html.Table(
        ["Call", "Measured ms", "Predicted ms", "Error"],
        points.OrderByDescending(point => Math.Abs(Math.Log(Math.Max(point.Predicted, 1e-12) / point.Measured))).Take(Worst)
            .Select(point => (string[])[point.Measurement.Point.Key.TrimEnd(','), Html.Number(point.Measured), Html.Number(point.Predicted), Html.Percent(point.Error)]));
}
