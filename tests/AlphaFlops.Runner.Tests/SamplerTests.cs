using AlphaFlops.Runner.Devices;
using AlphaFlops.Runner.Measuring;

namespace AlphaFlops.Runner.Tests;

public sealed class SamplerTests
{
    /// <summary>The simulated device's time of a layer of 64 by 64: 5 us, 0.2 ps a MAC, 1 ps for each of 8 bytes an input.</summary>
    private static double Ms(int rows) => (5e-6 + rows * 64 * 64 * 2e-13 + 8.0 * rows * 64 * 1e-12) * 1000;

    [Theory]
    [InlineData("")]
    [InlineData("noise=0.05")]
    public void A_time_is_what_the_device_takes(string settings)
    {
        var sample = Measure(settings);

        Assert.InRange(sample.Ms / Ms(1000), 0.98, 1.02);
        Assert.True(sample.Margin < Sampler.EnoughMargin);
    }

    [Fact]
    public void A_clock_that_leaps_an_hour_now_and_then_changes_no_time() => Assert.InRange(Measure("noise=0.01,clock=0.0002").Ms / Ms(1000), 0.97, 1.03);

    [Fact]
    public void A_clock_that_stands_still_ends_with_a_reason()
    {
        var exception = Assert.Throws<PointException>(() => Measure("clock=-1"));

        Assert.Contains("clock", exception.Message);
    }

    [Fact]
    public void Energy_is_power_times_time()
    {
        var sample = Measure("watts=300", withEnergy: true);

        Assert.InRange(sample.Mj!.Value / (Ms(1000) * 300), 0.99, 1.01);
    }

    [Fact]
    public void Without_a_counter_there_is_no_energy() => Assert.Null(Measure("", withEnergy: true).Mj);

    [Fact]
    public void It_stops_when_asked()
    {
        using SimulatedDevice device = new("", "float32");
        Sampler sampler = new(device, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => sampler.Measure(device.Prepare(TestSweep.Linear(1)), withEnergy: false));
    }

    private static Sample Measure(string settings, bool withEnergy = false)
    {
        using SimulatedDevice device = new(settings, "float32");
        using var workload = device.Prepare(TestSweep.Linear(1000));
        return new Sampler(device, CancellationToken.None).Measure(workload, withEnergy);
    }
}
