using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using AlphaFlops.Tasks.Calibration;

namespace AlphaFlops.Tasks.Tests.Calibration;

/// <summary>With the measuring process itself, on a simulated device.</summary>
public sealed class MeasureDeviceTests : CalibrationTest
{
    [Fact]
    public void A_probe_names_the_device()
    {
        var task = Measure();
        task.Measures = false;

        Assert.True(task.Execute());

        Assert.Equal("simulated device", task.Facts!.ItemSpec);
        Assert.Equal(("1.0", "0.0", "float32", "false"), (
            task.Facts.GetMetadata("Driver"), task.Facts.GetMetadata("LibTorch"), task.Facts.GetMetadata("DType"), task.Facts.GetMetadata("Tf32")));
        Assert.Empty(task.Measurements);
    }

    [Fact]
    public void A_measurement_says_what_it_does_and_where_it_is()
    {
        var task = Measure();
        task.Sweep = SmallSweep();

        Assert.True(task.Execute());

        Assert.Equal(5, File.ReadLines(task.Measurements).Count(line => line.StartsWith("linear,", StringComparison.Ordinal)));
        Assert.Contains(High, text => text.StartsWith("AlphaFlops measures simulated device (cuda:0, float32): 5 points", StringComparison.Ordinal));
        Assert.Contains(High, text => text.Contains(task.Measurements, StringComparison.Ordinal));
        Assert.Equal([task.Measurements], Directory.GetFiles(Store));
    }

    [Fact]
    public void A_shard_is_every_nth_point()
    {
        var task = Measure();
        task.Sweep = SmallSweep();
        task.Shard = "1/3";

        Assert.True(task.Execute());

        Assert.Equal(["2", "5"], File.ReadLines(task.Measurements).Where(line => line.StartsWith("linear,", StringComparison.Ordinal)).Select(line => line.Split(',')[2]));
    }

    [Theory]
    [InlineData("none=1", "AF8001", "AlphaDevice")]
    [InlineData("lost=3", "AF8004", "build again")]
    [InlineData("crash=3", "AF8006", "exit code 139")]
    public void A_fault_has_its_code_and_the_next_step(string simulate, string id, string text)
    {
        var task = Measure(simulate);
        task.Sweep = SmallSweep();

        Assert.False(task.Execute());

        AssertError(id, text);
    }

    [Fact]
    public void A_point_that_does_not_fit_is_a_warning()
    {
        var task = Measure("outOfMemory=2");
        task.Sweep = SmallSweep();

        Assert.True(task.Execute());

        Assert.Equal("AF8008", Assert.Single(Engine.Warnings).Code);
        Assert.StartsWith("1 of 5 points could not be measured on simulated device, the first because of this: out of memory. ", Engine.Warnings[0].Message, StringComparison.Ordinal);
        Assert.Contains(Engine.Messages, message => message.Message!.Contains("out of memory", StringComparison.Ordinal));
    }

    [Fact]
    public void When_the_time_is_over_it_says_how_to_go_on()
    {
        var task = Measure("delay=50");
        task.Sweep = SmallSweep(200);
        task.Timeout = "1";

        Assert.False(task.Execute());

        AssertError("AF8005", "AlphaTimeout");
    }

    [Fact]
    public void When_the_time_is_over_the_profile_can_do_without_what_is_optional()
    {
        var task = Measure("delay=50");
        task.Sweep = SmallSweep(200);
        task.Timeout = "1";
        task.IsOptional = true;

        Assert.True(task.Execute());

        Assert.Equal(0, task.SecondsLeft);
        Assert.InRange(File.ReadLines(task.Measurements).Count(line => line.StartsWith("linear,", StringComparison.Ordinal)), 0, 199);
    }

    [Fact]
    public void What_takes_too_long_on_a_slow_device_is_left_out_and_said()
    {
        // A layer of two hours among small ones.
        var task = Measure("slow=100000");
        task.Sweep = Write("sweep.csv", File.ReadAllText(SmallSweep(20)) + "linear,float32,10000,6000,6000\n");

        Assert.True(task.Execute());

        Assert.Equal(20, File.ReadLines(task.Measurements).Count(line => line.StartsWith("linear,", StringComparison.Ordinal)));
        Assert.Contains(High, text => text.StartsWith("1 of 21 points take too long on simulated device", StringComparison.Ordinal));
        Assert.Empty(Engine.Warnings);
    }

    [Fact]
    public void Progress_is_told_as_the_process_tells_it()
    {
        var task = Measure();
        task.Sweep = SmallSweep();
        task.Progress = Write("progress.jsonl", "{\"kind\":\"before\"}\n");

        Assert.True(task.Execute());

        Assert.Equal(
            ["before", "hello", "device", "start", .. Enumerable.Repeat("progress", 5), "result"],
            File.ReadLines(task.Progress).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Progress_that_cannot_be_written_stops_nothing()
    {
        var task = Measure();
        task.Sweep = SmallSweep();
        task.Progress = PathOf("nowhere/progress.jsonl");

        Assert.True(task.Execute());
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("0")]
    public void A_timeout_that_is_none_is_named(string timeout)
    {
        var task = Measure();
        task.Timeout = timeout;

        Assert.False(task.Execute());

        AssertError("AF8009", timeout);
    }

    [Fact]
    public void A_sweep_that_is_not_there_is_named()
    {
        var task = Measure();
        task.Sweep = PathOf("none.csv");

        Assert.False(task.Execute());

        AssertError("AF8009", "default, paper");
    }

    [Fact]
    public void A_row_of_a_sweep_that_is_wrong_is_named_with_its_line()
    {
        var task = Measure();
        task.Sweep = Write("sweep.csv", "op,dtype,n,c_in,c_out\nlinear,float32,1,64,64\nlinear,float32,many,64,64\n");

        Assert.False(task.Execute());

        AssertError("AF8009", "many");
        Assert.Equal((task.Sweep, 3), (Engine.Errors[0].File, Engine.Errors[0].LineNumber));
    }

    [Fact]
    public void A_shard_that_is_none_is_named()
    {
        var task = Measure();
        task.Shard = "8/8";

        Assert.False(task.Execute());

        AssertError("AF8009", "8/8");
    }

    [Fact]
    public void An_element_type_that_is_none_is_named()
    {
        var task = Measure();
        task.DType = "int8";

        Assert.False(task.Execute());

        AssertError("AF8009", "int8");
    }

    [Fact]
    public void A_host_that_is_not_there_is_named()
    {
        var task = Measure();
        task.Host = PathOf("dotnet");

        Assert.False(task.Execute());

        AssertError("AF8006", "DOTNET_HOST_PATH");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        var task = Measure();
        task.Directory = Path.Combine(Write("file", ""), "store");

        Assert.False(task.Execute());

        AssertError("AF8007", "AlphaCalibrationDirectory");
    }

    [Fact]
    public void TorchSharp_without_libtorch_is_named()
    {
        Directory.CreateDirectory(Store);
        var task = Measure();
        task.Measures = false;
        task.Simulate = "";
        task.Libraries = Write("torch.json", new TorchLibraries(typeof(MeasureDeviceTests).Assembly.Location, [], [Folder]).Write());

        Assert.False(task.Execute());

        AssertError("AF8003", "AlphaLibTorch");
        // What the runtime advises to programmers.
        Assert.DoesNotContain("strace", Engine.Errors[0].Message);
        Assert.DoesNotContain(" .", Engine.Errors[0].Message);
    }

    [Fact]
    public async Task Cancelled_it_ends_within_moments_and_the_next_build_goes_on()
    {
        var task = Measure("delay=20");
        task.Sweep = SmallSweep(1000);
        var run = Task.Run(task.Execute);
        while (!Directory.Exists(Store) || Directory.GetFiles(Store, "simulated*.csv").Length == 0) await Task.Delay(20);

        task.Cancel();

        Assert.False(await run.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Empty(Engine.Errors);
        Assert.Single(Directory.GetFiles(Store, "*.csv"), file => !file.Contains("request", StringComparison.Ordinal));
    }

    [Fact]
    public void A_process_that_is_killed_has_its_code()
    {
        var task = Measure("delay=20");
        task.Sweep = SmallSweep(1000);
        using Timer timer = new(_ => OnceItMeasures(process => process.Kill()), null, 0, 50);

        Assert.False(task.Execute());

        AssertError("AF8006", "go on from there");
    }

    [Fact]
    public void A_process_that_stands_still_is_killed_when_the_time_is_over()
    {
        if (!OperatingSystem.IsLinux()) return;
        var task = Measure("delay=20");
        task.Sweep = SmallSweep(1000);
        task.Timeout = "5";
        task.GraceSeconds = 1;
        using Timer timer = new(_ => OnceItMeasures(process => Signal(process.Id, 19)), null, 0, 50);

        Assert.False(task.Execute());

        AssertError("AF8006", "did not end in time and was killed");
    }

    // In a timer, where an exception would end the tests; and processes of others end meanwhile.
    private void OnceItMeasures(Action<Process> act)
    {
        try
        {
            if (!Directory.Exists(Store) || !Directory.GetFiles(Store, "simulated*.csv").Any(file => File.ReadLines(file).Count() > 12)) return;
            foreach (var process in Process.GetProcessesByName("dotnet").Where(IsOurs)) act(process);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
        }
    }

    // The command line names the request, which lies in the folder of this test.
    private bool IsOurs(Process process) =>
        OperatingSystem.IsLinux() && File.Exists($"/proc/{process.Id}/cmdline") && File.ReadAllText($"/proc/{process.Id}/cmdline") is { } line
        && line.Contains(Store, StringComparison.Ordinal) && line.Contains("request-", StringComparison.Ordinal);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);
}
