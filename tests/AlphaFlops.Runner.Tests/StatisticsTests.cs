using AlphaFlops.Runner.Measuring;

namespace AlphaFlops.Runner.Tests;

public sealed class StatisticsTests
{
    [Fact]
    public void An_outlier_is_dropped() => Assert.Equal([1, 1.01, 1.02, 1.03, 1.04], Statistics.WithoutOutliers([1.02, 1.01, 3600, 1.03, 1, 1.04]));

    [Fact]
    public void Of_few_samples_none_is_dropped() => Assert.Equal([1, 1, 1, 50], Statistics.WithoutOutliers([1, 50, 1, 1]));

    [Fact]
    public void The_margin_is_that_of_the_95_percent_interval()
    {
        var (mean, margin) = Statistics.Mean([9, 10, 11]);

        Assert.Equal(10, mean);
        Assert.Equal(4.30 * 1 / Math.Sqrt(3) / 10, margin, 12);
    }

    [Fact]
    public void One_sample_is_not_sure() => Assert.Equal((5, double.PositiveInfinity), Statistics.Mean([5]));
}
