using AlphaFlops.Operators;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Why the numbers of a family, or of the profile as a whole, are to be taken with care.</summary>
/// <param name="Family">Null: the whole profile.</param>
/// <param name="Kind">What is the matter.</param>
/// <param name="Value">The mean error as a fraction, or the number of measurements.</param>
/// <param name="Message">The same in a sentence, with what to do.</param>
public sealed record FitWarning(OperatorFamily? Family, FitWarningKind Kind, double Value, string Message);
