namespace AlphaFlops.Runner;

/// <summary>The points of a sweep: CSV with a header; empty lines and those that begin with # are passed over.</summary>
internal static class SweepFile
{
    /// <exception cref="RunnerException"/>
    public static IReadOnlyList<Point> Read(string path, string dtype)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunnerException(ExitCode.BadRequest, $"The sweep '{path}' cannot be read: {e.Message}", e);
        }

        List<Point> points = [];
        HashSet<string> seen = [];
        Dictionary<string, int>? columns = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is not { Length: > 0 } line || line[0] == '#') continue;
            string[] cells = line.Split(',');
            if (columns is null)
            {
                columns = cells.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
                continue;
            }

            try
            {
                if (cells.Length != columns.Count) throw new FormatException($"it has {cells.Length} cells where the header has {columns.Count}");
                var point = Point.Read(name => columns.TryGetValue(name, out int index) ? cells[index] : "", dtype);
                if (seen.Add(point.Key)) points.Add(point);
            }
            catch (FormatException e)
            {
                throw new RunnerException(ExitCode.BadRequest, $"{path}({i + 1}): {e.Message}.", e);
            }
        }

        return points.Count > 0 ? points : throw new RunnerException(ExitCode.BadRequest, $"The sweep '{path}' has no points.");
    }
}
