using AlphaFlops.Alpha;
using AlphaFlops.Calibration.Fitting;
using AlphaFlops.Calibration.Measurements;
using AlphaFlops.Operators;

namespace AlphaFlops.Calibration.Reporting;

/// <summary>A measurement with what the profile says of it.</summary>
/// <param name="Flops">0 where nothing is multiplied.</param>
internal sealed record ReportPoint(Measurement Measurement, OperatorFamily Family, double Predicted, double Flops, double AlphaFlops)
{
    public double Measured => Measurement.Ms;

    /// <summary>Relative to the measured time.</summary>
    public double Error => Predicted / Measured - 1;

    public static ReportPoint Of(Measurement measurement, Profile profile)
    {
        var (op, result) = OperatorCost.Of(measurement.Point);
        return new ReportPoint(
            measurement,
            result.Products.Count == 0 ? op.Family : TimeModel.Largest(result.Products).Family,
            TimeModel.Milliseconds(op, result, profile),
            2 * (double)result.Macs.Value,
            result.Products.Sum(product => 2 * profile.Alpha(product) * product.Macs.Value));
    }
}
