namespace AlphaFlops.Calibration.Fitting;

/// <summary>A constant to be fitted. All are above 0 and searched by their logarithm.</summary>
/// <param name="Start">Where the search begins, and what it stays near where the data do not tell.</param>
/// <param name="Spread">By which factor, as a logarithm, it may well be off; infinite where only the data count.</param>
internal readonly record struct Parameter(double Start, double Least, double Most, double Spread = double.PositiveInfinity);
