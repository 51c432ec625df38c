using static AlphaFlops.Runner.Tests.RunnerProcess;

namespace AlphaFlops.Runner.Tests;

/// <summary>What the process says when all goes well, and what it measures.</summary>
public sealed class ProtocolTests : IDisposable
{
    private readonly RunnerProcess runner = new();

    public void Dispose() => runner.Dispose();

    [Fact]
    public void It_says_hello_the_device_its_progress_and_the_result()
    {
        var (exit, lines) = runner.Run(2);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(["hello", "device", "start", "progress", "progress", "result"], lines.Select(Kind));
        Assert.Equal(1, (int)lines[0]["protocol"]!);
        Assert.Equal("simulated device", (string)lines[1]["name"]!);
        Assert.Equal(2, (int)lines[4]["done"]!);
        Assert.Equal(2, (int)lines[5]["measured"]!);
        Assert.Equal(2, runner.Rows.Length);
    }

    [Fact]
    public void A_probe_measures_nothing()
    {
        var (exit, lines) = runner.Run(2, change: request => request["command"] = "probe");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(["hello", "device", "result"], lines.Select(Kind));
        Assert.False(Directory.Exists(runner.Store));
    }

    [Fact]
    public void A_second_run_measures_nothing_twice()
    {
        runner.Run(3);

        var (exit, lines) = runner.Run(3);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal((0, 3), ((int)lines[^1]["measured"]!, (int)lines[^1]["reused"]!));
        Assert.Equal(3, runner.Rows.Length);
    }

    [Fact]
    public void A_fresh_run_measures_all_again()
    {
        runner.Run(3);

        var (_, lines) = runner.Run(3, change: request => request["fresh"] = true);

        Assert.Equal(3, (int)lines[^1]["measured"]!);
        Assert.Equal(3, runner.Rows.Length);
    }

    [Fact]
    public void Another_driver_has_measurements_of_its_own()
    {
        runner.Run(3);

        var (_, lines) = runner.Run(3, "driver=2");

        Assert.Equal(3, (int)lines[^1]["measured"]!);
        Assert.Equal(6, runner.Rows.Length);
    }

    [Fact]
    public void Facts_stand_above_the_rows()
    {
        runner.Run(1, "watts=200", request => request["dType"] = "tf32");

        string[] lines = File.ReadAllLines(Directory.GetFiles(runner.Store, "*.csv").Single());
        Assert.Contains("# device: simulated device", lines);
        Assert.Contains("# dtype: float32", lines);
        Assert.Contains("# tf32: true", lines);
        Assert.Contains("# multiprocessors: 16", lines);
    }

    [Theory]
    [InlineData("protocol", "2")]
    [InlineData("command", "\"dance\"")]
    [InlineData("dType", "\"int8\"")]
    [InlineData("sweep", "null")]
    [InlineData("sweep", "\"/nowhere/sweep.csv\"")]
    public void A_request_that_makes_no_sense_is_refused(string member, string value)
    {
        var (exit, lines) = runner.Run(1, change: request => request[member] = System.Text.Json.Nodes.JsonNode.Parse(value));

        Assert.Equal(ExitCode.BadRequest, exit);
        Assert.Equal("BadRequest", (string)lines[^1]["exit"]!);
    }

    [Fact]
    public void A_request_that_is_no_json_is_refused()
    {
        using var process = RunnerProcess.Start(typeof(Point).Assembly.Location);

        Assert.Equal(ExitCode.BadRequest, End(process).Exit);
    }

    [Fact]
    public void Without_TorchSharp_it_says_so()
    {
        var (exit, _) = runner.Run(1, change: request => request.Remove("simulate"));

        Assert.Equal(ExitCode.NoTorchSharp, exit);
    }

    [Fact]
    public void TorchSharp_without_libtorch_is_named()
    {
        var (exit, lines) = runner.Run(1, change: request =>
        {
            request.Remove("simulate");
            request["device"] = "cpu";
            request["torchSharp"] = typeof(TorchSharp.torch).Assembly.Location;
            // Somewhere without any, though the machine may have libtorch for other programs.
            request["nativeDirectories"] = new System.Text.Json.Nodes.JsonArray(AppContext.BaseDirectory);
        });

        Assert.Equal(ExitCode.NoLibTorch, exit);
        string message = (string)lines[^1]["message"]!;
        Assert.Matches("torch_cpu|LibTorchSharp", message);
        Assert.DoesNotContain("strace", message);
        Assert.Equal(message.Trim(), message);
    }
}
