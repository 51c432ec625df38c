namespace AlphaFlops.Calibration.Measurements;

/// <summary>What a measurement file holds: the rows that can be used, in their order, and why the others cannot.</summary>
public sealed record MeasurementSet(IReadOnlyList<Measurement> Rows, IReadOnlyList<RowProblem> Problems)
{
    public static MeasurementSet Empty { get; } = new([], []);

    /// <summary>The rows of several files, as of the shards of a sweep. The same row in two of them counts once; the same point with another
    /// time is a second measurement of it and stays.</summary>
    public static MeasurementSet Merge(IEnumerable<MeasurementSet> sets)
    {
        var rows = new List<Measurement>();
        var problems = new List<RowProblem>();
        var seen = new HashSet<string>();
        foreach (var set in sets)
        {
            problems.AddRange(set.Problems);
            foreach (var row in set.Rows)
                if (seen.Add(MeasurementFile.Line(row))) rows.Add(row);
        }

        return new MeasurementSet(rows, problems);
    }
}
