using System.Globalization;
using System.Text;

namespace AlphaFlops.Calibration.Measurements;

/// <summary>Measurements and sweeps as CSV: a header, then one row for each call. Columns are found by name, in any order; others are left alone, and
/// so are empty lines and those that begin with <c>#</c>. A sweep is the same file without <c>ms</c>.</summary>
public static class MeasurementFile
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MeasurementSet Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>The rows of a file; those that cannot be used stand in <see cref="MeasurementSet.Problems"/>, the others are kept.</summary>
    /// <param name="file">How problems name the file.</param>
    public static MeasurementSet Parse(string text, string file)
    {
        var rows = new List<Measurement>();
        var seen = new Dictionary<string, int>();
        var problems = MeasurementTable.Read(text, file, isMeasured: true, (point, cells, line) =>
        {
            if (ReadMs(cells(MeasurementColumns.Ms), out var ms) is { } problem) return problem;
            if (ReadMj(cells(MeasurementColumns.Mj), out var mj) is { } wrong) return wrong;
            var row = new Measurement(point, ms, mj);
            var key = Line(row);
            if (seen.TryGetValue(key, out var first)) return $"the same as line {first}; delete one of them, a second measurement has another time";
            seen.Add(key, line);
            rows.Add(row);
            return null;
        });
        return new MeasurementSet(rows, problems);
    }

    /// <summary>The points of a sweep.</summary>
    public static IReadOnlyList<OperatorPoint> ParsePoints(string text, string file, out IReadOnlyList<RowProblem> problems)
    {
        var points = new List<OperatorPoint>();
        problems = MeasurementTable.Read(text, file, isMeasured: false, (point, _, _) =>
        {
            points.Add(point);
            return null;
        });
        return points;
    }

    /// <summary>A whole file with its header and a line break at its end.</summary>
    public static string Write(IEnumerable<Measurement> rows) =>
        rows.Aggregate(new StringBuilder(Header).Append('\n'), (text, row) => text.Append(Line(row)).Append('\n')).ToString();

    /// <summary>A sweep: what is to be measured.</summary>
    public static string WritePoints(IEnumerable<OperatorPoint> points) => points
        .Aggregate(new StringBuilder(PointHeader).Append('\n'), (text, point) => text.Append(point.Key).Append(CurveCells(point)).Append('\n')).ToString();

    /// <summary>The first line of what <see cref="Write"/> gives; a file can be made from it by appending what <see cref="Line"/> gives.</summary>
    public static string Header { get; } = string.Join(",", MeasurementColumns.Sizes.Select(column => column.Name)
        .Concat([MeasurementColumns.Ms, MeasurementColumns.Mj, MeasurementColumns.Series, MeasurementColumns.Line]));

    /// <summary>A row, without a line break.</summary>
    public static string Line(Measurement row) => $"{row.Point.Key},{Text(row.Ms)},{(row.Mj is { } mj ? Text(mj) : "")}{CurveCells(row.Point)}";

    private static string PointHeader { get; } = string.Join(",", MeasurementColumns.Sizes.Select(column => column.Name)
        .Concat([MeasurementColumns.Series, MeasurementColumns.Line]));

    private static string CurveCells(OperatorPoint point) =>
        point.Curve is { } curve ? $",{curve.Series},{curve.Line.ToString(CultureInfo.InvariantCulture)}" : ",,";

    private static string? ReadMs(string cell, out double ms) =>
        TryRead(cell, out ms) && ms > 0 ? null : $"ms is '{cell}', which is no time; delete the row or measure it again";

    private static string? ReadMj(string cell, out double? mj)
    {
        mj = null;
        if (cell.Length == 0) return null;
        if (!TryRead(cell, out var value) || value < 0) return $"mj is '{cell}', which is no energy; leave it empty where it was not measured";
        mj = value;
        return null;
    }

    private static bool TryRead(string cell, out double value) =>
        double.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        && !double.IsNaN(value) && !double.IsInfinity(value);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
