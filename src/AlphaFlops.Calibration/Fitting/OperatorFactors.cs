using AlphaFlops.Alpha;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>How much longer or shorter single operators take than their family's constants say.</summary>
internal static class OperatorFactors
{
    // A factor from so many measurements is believed by half.
    private const double Doubt = 2;

    // Not worth a line in the profile.
    private const double Least = 0.02;

    public static Dictionary<string, double> Of(IReadOnlyList<Sample> samples, KernelConstants kernel)
    {
        var common = kernel with { Operators = new Dictionary<string, double>() };
        var factors = new Dictionary<string, double>();
        foreach (var op in samples.GroupBy(sample => sample.Operator))
        {
            var errors = op.Select(sample => Math.Log(sample.Ms / KernelFit.Milliseconds(sample, common))).OrderBy(error => error).ToArray();
            var median = (errors[(errors.Length - 1) / 2] + errors[errors.Length / 2]) / 2;
            var shrunk = median * errors.Length / (errors.Length + Doubt);
            if (Math.Abs(shrunk) >= Least) factors.Add(op.Key, Math.Exp(shrunk));
        }

        return factors;
    }
}
