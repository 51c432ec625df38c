namespace AlphaFlops.Calibration.Measurements;

/// <summary>A curve of a figure: <c>increasing_W</c>, line 2.</summary>
public sealed record Curve(string Series, int Line);
