using System.Text.Json.Nodes;
using static AlphaFlops.Runner.Tests.RunnerProcess;

namespace AlphaFlops.Runner.Tests;

/// <summary>How long the default sweep takes by the clock of a simulated device, with all warm-up, repetition and energy.</summary>
public sealed class SweepTimeTests : IDisposable
{
    private readonly RunnerProcess runner = new();

    public void Dispose() => runner.Dispose();

    [Fact]
    public void Under_three_minutes_on_a_gpu_of_a_data_centre()
    {
        var result = Measure("noise=0.05,watts=300");

        Assert.Equal((310, 0), ((int)result["measured"]!, (int)result["tooLong"]!));
        Assert.InRange((double)result["seconds"]!, 20, 180);
    }

    [Fact]
    public void Within_its_time_on_a_device_that_is_two_thousand_times_slower()
    {
        // 2.5 GMACs and 500 MB a second: a slow laptop.
        var result = Measure("noise=0.1,slow=2000");

        Assert.InRange((double)result["seconds"]!, 100, 600);
        Assert.Equal(310, (int)result["measured"]! + (int)result["tooLong"]!);
        // Enough of each kind of operator for constants of its own.
        var kinds = runner.Rows.GroupBy(row => row.Split(',')[0]).ToDictionary(group => group.Key, group => group.Count());
        Assert.All(["conv2d", "conv_transpose2d", "linear", "matmul", "scaled_dot_product_attention"], op => Assert.InRange(kinds[op], 8, 200));
        Assert.InRange(runner.Rows.Length, 150, 309);
    }

    [Fact]
    public void With_more_time_the_next_run_measures_what_was_left_out()
    {
        int first = (int)Measure("slow=2000")["measured"]!;

        var second = Measure("slow=2000", seconds: 100_000);

        Assert.Equal((310 - first, first, 0), ((int)second["measured"]!, (int)second["reused"]!, (int)second["tooLong"]!));
    }

    private JsonObject Measure(string simulate, double seconds = 600)
    {
        var (exit, lines) = runner.Run(1, simulate, request =>
        {
            request["sweep"] = DefaultSweep;
            request["timeoutSeconds"] = seconds;
        });
        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal((int)lines[^1]["tooLong"]!, lines.Count(line => Kind(line) == "skipped"));
        return lines[^1];
    }
}
