namespace AlphaFlops.Calibration.Measurements;

/// <summary>A row of a measurement file that is not used.</summary>
/// <param name="Line">From 1, the header included; 0 where the file as a whole is meant.</param>
/// <param name="Reason">What is wrong and what to do about it.</param>
public sealed record RowProblem(string File, int Line, string Reason)
{
    public override string ToString() => Line > 0 ? $"{File}({Line}): {Reason}" : $"{File}: {Reason}";
}
