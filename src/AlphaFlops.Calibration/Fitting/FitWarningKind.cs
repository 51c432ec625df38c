namespace AlphaFlops.Calibration.Fitting;

public enum FitWarningKind
{
    /// <summary>Points that the fit did not see are missed by much.</summary>
    PoorFit,

    /// <summary>Fewer measurements than the constants need; fewer constants are fitted.</summary>
    TooFewMeasurements,
}
