using System.Globalization;

namespace AlphaFlops.Calibration.Measurements;

/// <summary>Reads the rows of a CSV file by the names of its columns.</summary>
internal static class MeasurementTable
{
    /// <summary>Takes a row, its other cells by the name of their column and its line; gives what is wrong with it, or null.</summary>
    public delegate string? RowReader(OperatorPoint point, Func<string, string> cells, int line);

    public static IReadOnlyList<RowProblem> Read(string text, string file, bool isMeasured, RowReader read)
    {
        var problems = new List<RowProblem>();
        Dictionary<string, int>? columns = null;
        var lines = text.TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split(',').Select(cell => cell.Trim()).ToArray();
            if (columns is null)
            {
                columns = [];
                if (ReadHeader(cells, isMeasured, columns) is not { } wrong) continue;
                return [new RowProblem(file, i + 1, wrong)];
            }

            if (ReadRow(cells, columns, i + 1, read) is { } problem) problems.Add(new RowProblem(file, i + 1, problem));
        }

        if (columns is null) problems.Add(new RowProblem(file, 0, $"is empty; it needs the columns {Expected(isMeasured)}."));
        return problems;
    }

    private static string? ReadHeader(string[] cells, bool isMeasured, Dictionary<string, int> columns)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (columns.ContainsKey(cells[i])) return $"names the column '{cells[i]}' twice; keep one of them.";
            columns.Add(cells[i], i);
        }

        string[] needed = isMeasured ? ["op", "n", "c_in", MeasurementColumns.Ms] : ["op", "n", "c_in"];
        var missing = needed.Where(name => !columns.ContainsKey(name)).ToArray();
        return missing.Length == 0 ? null : $"has no column {string.Join(", ", missing)}; the first line names the columns {Expected(isMeasured)}.";
    }

    private static string Expected(bool isMeasured) =>
        string.Join(",", MeasurementColumns.Sizes.Select(column => column.Name)) + (isMeasured ? "," + MeasurementColumns.Ms : "");

    private static string? ReadRow(string[] cells, Dictionary<string, int> columns, int line, RowReader read)
    {
        if (cells.Length != columns.Count)
            return $"has {cells.Length} cells where the header has {columns.Count}; delete the row or measure it again.";

        string Cell(string name) => columns.TryGetValue(name, out var index) ? cells[index] : "";
        var point = new OperatorPoint { Op = "" };
        foreach (var column in MeasurementColumns.Sizes)
        {
            // A file without the column has the default throughout; one with it has to fill it.
            if (column.Name == "dtype" && !columns.ContainsKey(column.Name)) continue;
            (point, var problem) = column.Read(point, Cell(column.Name));
            if (problem is not null) return $"{problem}; correct it or delete the row.";
        }

        if (Cell(MeasurementColumns.Series) is { Length: > 0 } series)
        {
            if (!int.TryParse(Cell(MeasurementColumns.Line), NumberStyles.None, CultureInfo.InvariantCulture, out var curve))
                return $"line is '{Cell(MeasurementColumns.Line)}', which is no whole number; correct it or delete the row.";
            point = point with { Curve = new Curve(series, curve) };
        }

        var wrong = OperatorCost.Problem(point) ?? read(point, Cell, line);
        return wrong is null ? null : wrong + ".";
    }
}
