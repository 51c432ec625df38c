using AlphaFlops.Alpha;
using AlphaFlops.Operators;

namespace AlphaFlops.Calibration.Fitting;

/// <summary>Fits time = α·MACs·κ + bytes·b + floor: β, γ and κ of α, b and the floor, or b and the floor alone where nothing is multiplied.</summary>
internal static class AlphaFit
{
    private const int Steps = 80;

    // The search begins at the paper's constants for K = 1 and K > 1 and between.
    private static readonly (double Beta, double Gamma)[] Starts = [(0.02, 0.99), (0.001, 0.56), (0.1, 1), (0.005, 0.8)];

    public static FamilyConstants Fit(IReadOnlyList<Sample> samples, FamilyConstants? from = null)
    {
        var measured = samples.Select(sample => sample.Ms).ToArray();
        var floor = measured.Min();
        var perByte = Percentile(samples.Select(sample => sample.Ms / Math.Max(1, sample.Work.Bytes)), 0.1);
        Parameter b = new(perByte / 2, perByte * 1e-7, perByte * 1e2), floorMs = new(floor * 0.8, floor * 1e-5, floor * 2);
        if (samples[0].Product is null)
        {
            var (memory, _) = RobustFit.Minimise([b, floorMs], x => Predict(samples, Memory(x)), measured, Steps, from is null ? null : [from.MsPerByte, from.FloorMs]);
            return Memory(memory);
        }

        var perMac = Percentile(samples.Select(sample => sample.Ms / Math.Max(1, sample.Product!.Macs.Value)), 0.1);
        (double[] Constants, double Loss) best = ([], double.MaxValue);
        foreach (var (beta, gamma) in from is null ? Starts : [(from.Beta, from.Gamma)])
        {
            var scale = Math.Pow(beta, gamma);
            Parameter[] parameters =
            [
                new(beta, 1e-7, 1), new(gamma, 0.02, 2), new(perMac / scale, perMac * 1e-3, perMac * 1e6), b, floorMs,
            ];
            var fitted = RobustFit.Minimise(parameters, x => Predict(samples, Product(x)), measured, Steps,
                from is null ? null : [from.Beta, from.Gamma, from.MsPerMac, from.MsPerByte, from.FloorMs]);
            if (fitted.Loss < best.Loss) best = fitted;
        }

        return Product(best.Constants);
    }

    public static double[] Predict(IReadOnlyList<Sample> samples, FamilyConstants constants) =>
        [.. samples.Select(sample => Milliseconds(sample, constants))];

    public static double Milliseconds(Sample sample, FamilyConstants constants)
    {
        var alphaMs = sample.Product is { } product
            ? MsPerMac(product, constants) * product.Macs.Value
            : 0;
        return alphaMs + sample.Work.Bytes * constants.MsPerByte + constants.FloorMs;
    }

    /// <summary>α·κ: milliseconds of a multiply-accumulate of this product.</summary>
    public static double MsPerMac(Product product, FamilyConstants constants) => AlphaFormula.Alpha(product, constants) * constants.MsPerMac;

    /// <summary>The value that a share of the others is below.</summary>
    internal static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.OrderBy(value => value).ToArray();
        return sorted[(int)(share * (sorted.Length - 1))];
    }

    private static FamilyConstants Memory(double[] x) => new() { MsPerByte = x[0], FloorMs = x[1] };

    private static FamilyConstants Product(double[] x) => new() { Beta = x[0], Gamma = x[1], MsPerMac = x[2], MsPerByte = x[3], FloorMs = x[4] };
}
