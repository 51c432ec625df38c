namespace AlphaFlops.Calibration.Measurements;

/// <summary>A column of sizes.</summary>
/// <param name="Read">The point with this cell, and what is wrong with the cell or null.</param>
/// <param name="Write">The cell; empty where the operator has no such size.</param>
internal sealed record MeasurementColumn(string Name, MeasurementColumn.Reader Read, Func<OperatorPoint, string> Write)
{
    public delegate (OperatorPoint Point, string? Problem) Reader(OperatorPoint point, string cell);
}
