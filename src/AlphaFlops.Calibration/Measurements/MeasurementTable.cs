using System.Globalization;
using System.Text;

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
        var width = 0;
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n', '\r');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = Cells(line);
            if (columns is null)
            {
                (columns, width) = ([], cells.Length);
                if (ReadHeader(cells, isMeasured, columns) is not { } wrong) continue;
                return [new RowProblem(file, i + 1, wrong)];
            }

            if (ReadRow(cells, width, columns, i + 1, read) is { } problem) problems.Add(new RowProblem(file, i + 1, problem));
        }

        if (columns is null) problems.Add(new RowProblem(file, 0, $"is empty; it needs the columns {Expected(isMeasured)}."));
        return problems;
    }

    private static string? ReadHeader(string[] cells, bool isMeasured, Dictionary<string, int> columns)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (!IsKnown(cells[i])) continue;
            if (columns.ContainsKey(cells[i])) return $"names the column '{cells[i]}' twice; keep one of them.";
            columns.Add(cells[i], i);
        }

        if (columns.Count == 0 && cells.Length == 1 && cells[0].Split(';', '\t').Any(IsKnown))
            return "separates its columns by something else than a comma; write it with commas, and decimal points in its numbers.";
        string[] needed = isMeasured ? ["op", "n", "c_in", MeasurementColumns.Ms] : ["op", "n", "c_in"];
        var missing = needed.Where(name => !columns.ContainsKey(name)).ToArray();
        return missing.Length == 0 ? null : $"has no column {string.Join(", ", missing)}; the first line names the columns {Expected(isMeasured)}.";
    }

    private static bool IsKnown(string column) => MeasurementColumns.Sizes.Any(size => size.Name == column)
        || column is MeasurementColumns.Ms or MeasurementColumns.Mj or MeasurementColumns.Series or MeasurementColumns.Line;

    /// <summary>In quotes, a comma is part of a cell.</summary>
    private static string[] Cells(string line)
    {
        if (line.IndexOf('"') < 0) return [.. line.Split(',').Select(cell => cell.Trim())];
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in line)
        {
            if (letter == '"') isQuoted = !isQuoted;
            else if (letter != ',' || isQuoted) cell.Append(letter);
            else
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
        }

        // A quote that is never closed makes a cell that is nothing.
        cells.Add(isQuoted ? "\"" : cell.ToString().Trim());
        return [.. cells];
    }

    private static string Expected(bool isMeasured) =>
        string.Join(",", MeasurementColumns.Sizes.Select(column => column.Name)) + (isMeasured ? "," + MeasurementColumns.Ms : "");

    private static string? ReadRow(string[] cells, int width, Dictionary<string, int> columns, int line, RowReader read)
    {
        if (cells.Length != width)
        {
            return $"has {cells.Length} cells where the header has {width}; delete the row or measure it again"
                + (cells.Length > width ? ", with a point and no comma in its numbers." : ".");
        }

        string Cell(string name) => columns.TryGetValue(name, out var index) ? cells[index] : "";
        var point = new OperatorPoint { Op = "" };
        foreach (var column in MeasurementColumns.Sizes)
        {
            // A file without the column has the default throughout; one with it has to fill it.
            if (column.Name == "dtype" && !columns.ContainsKey(column.Name)) continue;
            (point, var problem) = column.Read(point, Cell(column.Name));
            if (problem is not null) return $"{problem}; correct it or delete the row.";
        }

        if (columns.ContainsKey(MeasurementColumns.Line) && Cell(MeasurementColumns.Series) is { Length: > 0 } series)
        {
            if (!int.TryParse(Cell(MeasurementColumns.Line), NumberStyles.None, CultureInfo.InvariantCulture, out var curve))
                return $"line is '{Cell(MeasurementColumns.Line)}', which is no whole number; correct it or delete the row.";
            point = point with { Curve = new Curve(series, curve) };
        }

        var wrong = OperatorCost.Problem(point) ?? read(point, Cell, line);
        return wrong is null ? null : wrong + ".";
    }
}
