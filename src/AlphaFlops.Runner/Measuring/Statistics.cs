namespace AlphaFlops.Runner.Measuring;

/// <summary>The mean of samples and how sure it is.</summary>
internal static class Statistics
{
    // Student's t for 95 %, by degrees of freedom from 1; close to 1.96 beyond.
    private static readonly double[] T =
        [12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.20, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.10, 2.09, 2.09, 2.08, 2.07, 2.07, 2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04];

    /// <summary>Samples within 1.5 interquartile ranges of the middle half (Tukey's fences); all of them where there are fewer than 5.</summary>
    public static double[] WithoutOutliers(IReadOnlyCollection<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        if (sorted.Length < 5) return sorted;
        double low = Quantile(sorted, 0.25), high = Quantile(sorted, 0.75), reach = 1.5 * (high - low);
        return [.. sorted.Where(sample => sample >= low - reach && sample <= high + reach)];
    }

    /// <returns>The mean, and half the width of its 95 % confidence interval as a share of it; infinite for one sample.</returns>
    public static (double Mean, double Margin) Mean(double[] samples)
    {
        double mean = samples.Average();
        if (samples.Length < 2) return (mean, double.PositiveInfinity);
        double variance = samples.Sum(sample => (sample - mean) * (sample - mean)) / (samples.Length - 1);
        double t = samples.Length - 2 < T.Length ? T[samples.Length - 2] : 1.96;
        return (mean, t * Math.Sqrt(variance / samples.Length) / mean);
    }

    private static double Quantile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int index = (int)place;
        return index + 1 < sorted.Length ? sorted[index] + (place - index) * (sorted[index + 1] - sorted[index]) : sorted[index];
    }
}
