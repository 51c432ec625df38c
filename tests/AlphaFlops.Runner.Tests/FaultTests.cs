using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit.Abstractions;
using static AlphaFlops.Runner.Tests.RunnerProcess;

namespace AlphaFlops.Runner.Tests;

/// <summary>Whatever happens, the process ends with its code, and what it measured is kept and not measured again.</summary>
public sealed class FaultTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>How often the process is killed at random; ALPHAFLOPS_KILLS=200 for a long run.</summary>
    private static readonly int Kills = Setting("ALPHAFLOPS_KILLS") ?? 6;

    /// <summary>Of the moments of the kills.</summary>
    private static readonly int Seed = Setting("ALPHAFLOPS_KILL_SEED") ?? 7;

    // What it measures between a random moment and the kill is far less.
    private const int MostPointsBeforeKill = 12, PointsForAKill = 40;

    private readonly RunnerProcess runner = new();

    public void Dispose() => runner.Dispose();

    [Fact]
    public void A_point_that_does_not_fit_into_the_memory_is_left_out_and_named()
    {
        var (exit, lines) = runner.Run(4, "outOfMemory=2");

        Assert.Equal(ExitCode.Done, exit);
        var skipped = Assert.Single(lines, line => Kind(line) == "skipped");
        Assert.Equal("out of memory", (string)skipped["reason"]!);
        Assert.Equal((3, 1), ((int)lines[^1]["measured"]!, (int)lines[^1]["leftOut"]!));
        Assert.Equal(4, runner.Rows.Length);
    }

    [Fact]
    public void A_call_that_does_not_exist_is_left_out_and_named()
    {
        var (exit, lines) = runner.Run(4, "unknown=1");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal("this call is not implemented", (string)Assert.Single(lines, line => Kind(line) == "skipped")["reason"]!);
    }

    [Fact]
    public void Native_libraries_of_another_version_are_no_fault_of_the_device()
    {
        var (exit, lines) = runner.Run(4, "unlinked=1");

        Assert.Equal(ExitCode.NoLibTorch, exit);
        Assert.Contains("different versions", (string)lines[^1]["message"]!);
    }

    [Fact]
    public void A_device_that_disappears_ends_it_and_the_next_run_goes_on()
    {
        var (exit, lines) = runner.Run(6, "lost=4");

        Assert.Equal(ExitCode.DeviceLost, exit);
        Assert.Contains("linear,float32,4", (string)lines[^1]["message"]!);
        Assert.Equal(3, runner.Rows.Length);
        AssertRest(6, reused: 3);
    }

    [Fact]
    public void A_device_that_does_not_answer_ends_it()
    {
        var (exit, lines) = runner.Run(6, "hang=4", request => request["stallSeconds"] = 2);

        Assert.Equal(ExitCode.DeviceLost, exit);
        Assert.Contains("has not answered", (string)lines[^1]["message"]!);
        // A machine that stood still for so long looks the same.
        Assert.InRange(runner.Rows.Length, 0, 3);
        AssertRest(6, runner.Rows.Length);
    }

    [Fact]
    public void A_crash_leaves_what_was_measured()
    {
        var (exit, _) = runner.Run(6, "crash=4");

        Assert.Equal(139, (int)exit);
        AssertRest(6, reused: 3);
    }

    [Fact]
    public void A_point_that_ends_the_process_each_time_is_left_out()
    {
        for (int i = 0; i < 2; i++) Assert.Equal(139, (int)runner.Run(3, "crash=1").Exit);

        // The first that is prepared now is the second of the sweep.
        var (exit, lines) = runner.Run(3);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal((2, 1), ((int)lines[^1]["measured"]!, (int)lines[^1]["leftOut"]!));
        Assert.StartsWith("linear,float32,1,", (string)Assert.Single(lines, line => Kind(line) == "skipped")["point"]!);
    }

    [Fact]
    public void No_device_has_its_code() => Assert.Equal(ExitCode.NoDevice, runner.Run(6, "none=1").Exit);

    [Fact]
    public void A_clock_that_stands_still_leaves_out_the_points()
    {
        var (exit, lines) = runner.Run(2, "clock=-1");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(2, (int)lines[^1]["leftOut"]!);
    }

    [Fact]
    public void When_the_time_is_over_it_ends_and_the_next_run_goes_on()
    {
        var (exit, lines) = runner.Run(100, "delay=50", request => request["timeoutSeconds"] = 1);

        Assert.Equal(ExitCode.TimeOver, exit);
        Assert.Equal("TimeOver", (string)lines[^1]["exit"]!);
        AssertRest(100, runner.Rows.Length);
    }

    [Fact]
    public void It_stops_when_its_input_ends()
    {
        using var process = runner.Start(1000, "delay=20");
        WaitForPoint(process, 2);

        process.StandardInput.Close();

        Assert.Equal(ExitCode.Stopped, End(process).Exit);
        AssertWhole(1000, atLeast: 2);
    }

    [Fact]
    public void It_stops_when_its_input_ends_though_a_call_hangs()
    {
        using var process = runner.Start(1000, "hang=4");
        WaitForPoint(process, 3);

        process.StandardInput.Close();

        Assert.Equal(ExitCode.Stopped, End(process).Exit);
        AssertRest(5, reused: 0);
    }

    [Fact]
    public void A_long_call_that_is_stopped_each_time_is_not_left_out()
    {
        for (int i = 0; i < 2; i++)
        {
            var begun = DateTime.UtcNow;
            using var process = runner.Start(3, "hang=1");
            WaitFor(process, line => Kind(line) == "start");
            while (!Directory.GetFiles(runner.Store, "*.trying").Any(file => File.GetLastWriteTimeUtc(file) > begun)) Thread.Sleep(20);
            process.StandardInput.Close();
            Assert.Equal(ExitCode.Stopped, End(process).Exit);
        }

        AssertRest(3, reused: 0);
    }

    [Fact]
    public void It_stops_at_ctrl_c()
    {
        if (OperatingSystem.IsWindows()) return;
        using var process = runner.Start(1000, "delay=20");
        WaitForPoint(process, 2);

        Assert.Equal(0, Signal(process.Id, 2));

        Assert.Equal(ExitCode.Stopped, End(process).Exit);
        AssertWhole(1000, atLeast: 2);
    }

    [Fact]
    public void A_disk_that_is_full_ends_it()
    {
        if (!File.Exists("/dev/full")) return;
        Directory.CreateDirectory(runner.Store);
        runner.Run(3);
        string file = Directory.GetFiles(runner.Store, "*.csv").Single();
        File.Delete(file);
        File.CreateSymbolicLink(file, "/dev/full");

        var (exit, lines) = runner.Run(3);

        Assert.Equal(ExitCode.CannotWrite, exit);
        Assert.Contains(file, (string)lines[^1]["message"]!);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_ends_it()
    {
        File.WriteAllText(runner.Store, "");

        Assert.Equal(ExitCode.CannotWrite, runner.Run(3).Exit);
        File.Delete(runner.Store);
    }

    [Fact]
    public void Two_at_once_measure_each_point_once()
    {
        using var first = runner.Start(30, "hang=11");
        WaitForPoint(first, 10);
        using var second = runner.Start(30);
        WaitFor(second, line => Kind(line) == "message");

        first.StandardInput.Close();

        Assert.Equal(ExitCode.Stopped, End(first).Exit);
        var (exit, lines) = End(second);
        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal((20, 10), ((int)lines[^1]["measured"]!, (int)lines[^1]["reused"]!));
        Assert.Equal(30, AssertWhole(30));
    }

    [Fact]
    public void A_device_that_another_measures_all_the_time_is_busy()
    {
        using var first = runner.Start(1000, "delay=20");
        WaitForPoint(first, 1);

        Assert.Equal(ExitCode.Busy, runner.Run(30, change: request => request["timeoutSeconds"] = 1).Exit);

        first.StandardInput.Close();
        End(first);
    }

    [Fact]
    public void Killed_at_any_moment_it_goes_on_and_measures_no_point_twice()
    {
        // More than it measures until it is killed, so that there is something left for each kill.
        int points = PointsForAKill * Kills;
        Random random = new(Seed);
        string before = "";
        for (int i = 0; i < Kills; i++)
        {
            using var process = runner.Start(points, "delay=3", request => request["timeoutSeconds"] = 0);
            KillAtRandom(process, random);
            string after = runner.Text;
            Assert.StartsWith(before, after, StringComparison.Ordinal);
            AssertWhole(points);
            before = after;
        }

        int measured = AssertWhole(points);
        var (exit, lines) = runner.Run(points, change: request => request["timeoutSeconds"] = 0);
        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(measured, (int)lines[^1]["reused"]!);
        Assert.Equal(points, AssertWhole(points));
        output.WriteLine($"{Kills} kills, seed {Seed}: {measured} of {points} points, {runner.Rows.Count(row => row.StartsWith(LeftOut, StringComparison.Ordinal))} of them left out; the others after that.");
    }

    [Fact]
    public void Killed_while_its_file_begins_it_begins_again()
    {
        Random random = new(Seed);
        for (int i = 0; i < Kills; i++)
        {
            using RunnerProcess once = new();
            using var process = once.Start(2, "delay=3");
            WaitFor(process, line => Kind(line) == "device");
            // The lines above the rows take a few milliseconds.
            Thread.Sleep(random.Next(12));
            process.Kill();
            process.WaitForExit();

            var (exit, lines) = once.Run(2);

            Assert.True(exit == ExitCode.Done, $"{exit}; seed {Seed}, kill {i}: {lines[^1]}");
            Assert.Equal(2, once.Rows.Select(KeyOf).Distinct().Count());
            Assert.Equal(2, once.Rows.Length);
        }

        output.WriteLine($"{Kills} kills, seed {Seed}");
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : null;

    // One of four before its first point, the others after some points, at any moment of the one under way.
    private static void KillAtRandom(Process process, Random random)
    {
        if (random.Next(4) == 0)
        {
            Thread.Sleep(random.Next(200));
        }
        else
        {
            int points = random.Next(1, MostPointsBeforeKill);
            for (int i = 0; i < points; i++) WaitFor(process, line => Kind(line) == "progress");
            Thread.Sleep(TimeSpan.FromMilliseconds(random.NextDouble() * 10));
        }

        process.Kill();
        process.WaitForExit();
        Assert.True(process.ExitCode != (int)ExitCode.Done, $"It ended before it was killed; seed {Seed}.");
    }

    private void AssertRest(int points, int reused)
    {
        var (exit, lines) = runner.Run(points);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(reused, (int)lines[^1]["reused"]!);
        Assert.Equal(points - reused, (int)lines[^1]["measured"]!);
    }

    // Each point stands there once: measured, or left out because the process ended twice while it was under way. What was whole once stays.
    private int AssertWhole(int points, int atLeast = 0)
    {
        var keys = runner.Rows.Select(KeyOf).ToArray();
        Assert.Equal(keys.Distinct(), keys);
        Assert.InRange(keys.Length, atLeast, points);
        return keys.Length;
    }

    private static string KeyOf(string row)
    {
        if (row.StartsWith(LeftOut, StringComparison.Ordinal)) return row[LeftOut.Length..].Split(':')[0];
        string[] cells = row.Split(',');
        Assert.Equal(20, cells.Length);
        return string.Join(',', cells.Take(13));
    }
}
