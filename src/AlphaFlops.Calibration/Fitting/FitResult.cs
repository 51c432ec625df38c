using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>A profile and what to know about it.</summary>
/// <param name="Warnings">Where the fit is poor or has too little to go by.</param>
public sealed record FitResult(Profile Profile, IReadOnlyList<FitWarning> Warnings);
