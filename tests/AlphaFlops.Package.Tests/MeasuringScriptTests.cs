using System.Diagnostics;
using Xunit.Abstractions;

namespace AlphaFlops.Package.Tests;

/// <summary>The script for machines without .NET, on the processor: whatever happens, what is measured is kept and no point is measured twice.</summary>
public sealed class MeasuringScriptTests(ITestOutputHelper output) : IDisposable
{
    private const int Points = 30;

    /// <summary>How often it is killed at random; ALPHAFLOPS_KILLS=200 for a long run.</summary>
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("ALPHAFLOPS_KILLS"), out int kills) ? Math.Min(kills, Points / 5) : 2;

    private readonly string folder = Directory.CreateTempSubdirectory("alphaflops script ").FullName;

    private static string Script => Path.Combine(PackageFixture.RepositoryRoot, "build", "tools", "alphaflops_measure.py");

    private string Sweep => Path.Combine(folder, "sweep.csv");

    private string Measurements => Path.Combine(folder, "measured.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [PyTorchFact]
    public void Killed_at_any_moment_it_goes_on_and_measures_no_point_twice()
    {
        Random random = new(5);
        for (int i = 0; i < Kills; i++)
        {
            using var process = Start(Points);
            // The first line says how many there are.
            for (int line = random.Next(1, 5); line > 0; line--) Assert.NotNull(process.StandardError.ReadLine());
            Thread.Sleep(random.Next(30));
            process.Kill();
            process.WaitForExit();
            AssertNoneTwice();
        }

        output.WriteLine($"{Kills} kills, {Keys.Length} of {Points} points");

        var (exit, text) = Run(Points);

        Assert.True(exit == 0, text);
        AssertNoneTwice();
        Assert.Equal(Points, Keys.Length);
        Assert.Equal(["measured.csv", "sweep.csv"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
    }

    [PyTorchFact]
    public void A_point_that_ends_the_process_each_time_is_left_out()
    {
        // As two runs leave it that died while they measured it.
        File.WriteAllText(Measurements + ".trying", "2 linear,float32,2,8,8,,,,,,,,");

        var (exit, text) = Run(3);

        Assert.True(exit == 0, text);
        Assert.Equal("# left out: linear,float32,2,8,8,,,,,,,,: the measuring process ended each time it measured this", File.ReadLines(Measurements).Single(IsLeftOut));
        Assert.Equal(3, Keys.Length);
        Assert.False(File.Exists(Measurements + ".trying"));
    }

    [PyTorchFact]
    public void What_does_not_fit_into_the_memory_is_left_out()
    {
        var (exit, text) = Run(2, "linear,4,400000,300000\n");

        Assert.True(exit == 0, text);
        Assert.EndsWith(": out of memory", File.ReadLines(Measurements).Single(IsLeftOut));
    }

    [PyTorchFact]
    public void A_full_disk_has_its_exit_code()
    {
        if (!File.Exists("/dev/full")) return;
        File.CreateSymbolicLink(Measurements, "/dev/full");

        Assert.Equal(7, Run(2).Exit);
    }

    [PyTorchFact]
    public void A_device_that_is_not_there_has_its_exit_code() => Assert.Equal(3, Run(2, device: "cuda:99").Exit);

    private string[] Keys => !File.Exists(Measurements) ? [] :
    [
        .. File.ReadLines(Measurements).Where(line => IsLeftOut(line) || line.StartsWith("linear,", StringComparison.Ordinal))
            .Select(line => IsLeftOut(line) ? line["# left out: ".Length..].Split(':')[0] : string.Join(',', line.Split(',').Take(13))),
    ];

    private static bool IsLeftOut(string line) => line.StartsWith("# left out: ", StringComparison.Ordinal);

    private void AssertNoneTwice() => Assert.Equal(Keys.Distinct(), Keys);

    private Process Start(int points, string more = "", string device = "cpu")
    {
        File.WriteAllText(Sweep, "op,n,c_in,c_out\n" + string.Concat(Enumerable.Range(1, points).Select(i => $"linear,{i},8,8\n")) + more);
        return PyTorchFactAttribute.Start(Script, "--device", device, "--sweep", Sweep, "--output", Measurements);
    }

    private (int Exit, string Text) Run(int points, string more = "", string device = "cpu")
    {
        using var process = Start(points, more, device);
        var text = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text.Result + error);
    }
}
