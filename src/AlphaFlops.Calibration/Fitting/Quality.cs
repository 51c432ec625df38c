using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>How far predictions are from measurements.</summary>
public static class Quality
{
    /// <param name="pairs">At least one; measured above 0.</param>
    public static FitQuality Of(IReadOnlyList<(double Predicted, double Measured)> pairs, FitQuality? crossValidated = null)
    {
        var errors = pairs.Select(pair => Math.Abs(pair.Predicted - pair.Measured) / pair.Measured).OrderBy(error => error).ToArray();
        var mean = pairs.Average(pair => pair.Measured);
        var variance = pairs.Sum(pair => (pair.Measured - mean) * (pair.Measured - mean));
        var rest = pairs.Sum(pair => (pair.Predicted - pair.Measured) * (pair.Predicted - pair.Measured));
        return new FitQuality
        {
            Mape = errors.Average(),
            Median = (errors[(errors.Length - 1) / 2] + errors[errors.Length / 2]) / 2,
            Within10 = errors.Count(error => error <= 0.1) / (double)errors.Length,
            R2 = variance > 0 ? 1 - rest / variance : null,
            CrossValidated = crossValidated,
        };
    }
}
