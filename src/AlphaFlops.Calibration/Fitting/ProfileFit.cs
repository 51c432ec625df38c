using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Measurements;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Makes a profile of measurements.</summary>
public static class ProfileFit
{
    /// <exception cref="ArgumentException">There is nothing to fit, or the measurements are of several element types.</exception>
    public static FitResult Fit(IReadOnlyList<Measurement> measurements, DeviceFacts device)
    {
        if (measurements.Count == 0) throw new ArgumentException("There is no measurement to fit.", nameof(measurements));
        throw new NotImplementedException();
    }
}
