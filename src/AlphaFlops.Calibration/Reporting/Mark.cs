namespace AlphaFlops.Calibration.Reporting;

/// <summary>Points or a line of a chart, of one colour and one entry in the legend.</summary>
/// <param name="Label">Empty: no entry in the legend.</param>
/// <param name="Colour">Index into the palette.</param>
/// <param name="IsLine">Joined in the order given.</param>
internal sealed record Mark(string Label, int Colour, IReadOnlyList<(double X, double Y)> Points, bool IsLine = false);
