using System.Diagnostics;
using AlphaFlops.Alpha;
using Microsoft.Build.Logging.StructuredLogger;
using Xunit.Abstractions;
using static AlphaFlops.Package.Tests.CalibrationProjects;
using Task = System.Threading.Tasks.Task;

namespace AlphaFlops.Package.Tests;

/// <summary>dotnet build -p:CalibrateAlpha=true, on a simulated device where nothing else is said.</summary>
[Collection("package")]
public sealed class CalibrationTests(PackageFixture package, ITestOutputHelper output)
{
    /// <summary>How often a build is killed at random; ALPHAFLOPS_KILLS=200 for a long run.</summary>
    private static readonly int Kills = Setting("ALPHAFLOPS_KILLS") ?? 3;

    /// <summary>Of the moments of the kills.</summary>
    private static readonly int Seed = Setting("ALPHAFLOPS_KILL_SEED") ?? 3;

    [Fact]
    public void A_solution_measures_once_and_the_same_build_uses_the_profiles()
    {
        CalibrationProjects projects = new(package, "calibrated");

        var first = projects.BuildAll(arguments: "-m");

        Assert.True(first.Succeeded, first.Output);
        Assert.Equal(1, first.TargetRuns("AlphaFlopsMeasureDevice"));
        Assert.Equal(2, first.Runs("FitProfile"));
        Assert.Equal(projects.Measured.Distinct(), projects.Measured);
        Assert.Equal(30, projects.Measured.Length);
        foreach (string project in new[] { One, Two })
        {
            Assert.All(first.Summaries(project), summary => Assert.Contains("simulated device", summary));
            Assert.Equal(project == One ? 2 : 1, first.Summaries(project).Count);
            Assert.Contains("alphaflops.profile.json", first.CompilerArguments(project));
        }

        var second = projects.BuildAll(arguments: "-m");

        Assert.True(second.Succeeded, second.Output);
        Assert.Equal((0, 0), (second.TargetRuns("AlphaFlopsMeasureDevice"), second.Runs("FitProfile")));
        Assert.Equal(2, second.Runs("CheckProfile"));
        Assert.Equal(first.Summaries(Two), second.Summaries(Two));

        var forced = projects.BuildAll(arguments: ["-m", "-p:CalibrateAlpha=force"]);

        Assert.Equal((1, 2), (forced.TargetRuns("AlphaFlopsMeasureDevice"), forced.Runs("FitProfile")));
        Assert.Equal(30, projects.Measured.Length);

        var without = projects.Build("All.slnx", []);

        Assert.Equal(0, without.TargetRuns("AlphaFlopsCalibrate"));
        Assert.Equal(first.Summaries(Two), without.Summaries(Two));
    }

    [Fact]
    public void Another_driver_is_measured_again_and_replaces_the_profile()
    {
        CalibrationProjects projects = new(package, "driver");
        projects.Build($"{Two}/{Two}.csproj", projects.Simulation("noise=0.01"));

        // Its first points ask for more where the fit is worst.
        var build = projects.Build($"{Two}/{Two}.csproj", [.. projects.Simulation("noise=0.01|driver=2"), "-p:AlphaExtraPoints=5", "-p:AlphaProgress=progress.jsonl"]);

        Assert.Equal((2, 1), (build.Runs("MeasureDevice") - build.TargetRuns("AlphaFlopsProbeDevice"), build.Runs("FitProfile")));
        Assert.True(ProfileReader.TryParse(File.ReadAllText(projects.Profile(Two)), out var profile, out _));
        Assert.Equal("2.0", profile.Driver);
        Assert.Equal(30 + 35, projects.Measured.Length);
        Assert.Empty(Directory.GetFiles(projects.Store, "points-*"));
        string[] progress = File.ReadAllLines(projects.PathOf(Two, "progress.jsonl"));
        Assert.Equal(35, progress.Count(line => line.Contains("\"progress\"", StringComparison.Ordinal)));
        Assert.Contains("\"profile\"", progress[^1]);
    }

    [Fact]
    public void A_design_time_build_measures_nothing()
    {
        CalibrationProjects projects = new(package, "design");
        projects.Build($"{Two}/{Two}.csproj", []);

        var build = package.BuildIn(projects.PathOf(), [
            "msbuild", $"{Two}/{Two}.csproj", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            .. projects.Simulation("noise=0.01")]);

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(0, build.TargetRuns("AlphaFlopsCalibrate"));
        Assert.False(File.Exists(projects.Profile(Two)));
    }

    [Theory]
    [InlineData("none=1", "AF8001")]
    [InlineData("lost=4", "AF8004")]
    [InlineData("crash=4", "AF8006")]
    public void A_fault_is_said_once_and_leaves_the_old_profile(string simulate, string id)
    {
        CalibrationProjects projects = new(package, "fault-" + id);
        File.WriteAllText(projects.Profile(One), "old");
        File.WriteAllText(projects.Profile(Two), "old");

        var build = projects.BuildAll(simulate, "-m");

        Assert.False(build.Succeeded);
        Assert.Equal(id, Assert.Single(build.Diagnostics(), diagnostic => diagnostic is Error).Code);
        Assert.Equal(("old", "old"), (File.ReadAllText(projects.Profile(One)), File.ReadAllText(projects.Profile(Two))));
    }

    [Fact]
    public void TorchSharp_without_libtorch_is_named()
    {
        CalibrationProjects projects = new(package, "without libtorch");

        var build = projects.Build($"{Two}/{Two}.csproj", ["-p:CalibrateAlpha=true", "-p:AlphaDevice=cpu", .. projects.Quick]);

        Assert.False(build.Succeeded);
        Assert.Equal("AF8003", Assert.Single(build.Diagnostics()).Code);
    }

    [Fact]
    public void A_project_without_TorchSharp_is_told_and_built()
    {
        CalibrationProjects projects = new(package, "without TorchSharp");
        File.WriteAllText(projects.PathOf(One, "Nets.cs"), "internal static class Nothing { }");
        File.WriteAllText(projects.PathOf(Two, "Nets.cs"), "internal static class Nothing { }");
        string[] arguments = ["-p:CalibrateAlpha=true", "-p:UsesTorchSharp=false", .. projects.Quick];

        var build = projects.Build($"{Two}/{Two}.csproj", arguments);

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal("AF8002", Assert.Single(build.Diagnostics()).Code);

        // Nothing is wrong with such a project in a solution.
        var solution = projects.Build("All.slnx", arguments);

        Assert.True(solution.Succeeded, solution.Output);
        Assert.Empty(solution.Diagnostics());
        Assert.Equal(1, solution.TargetRuns("AlphaFlopsNoTorchSharp"));
    }

    [Fact]
    public void Measurements_from_elsewhere_need_neither_device_nor_TorchSharp()
    {
        CalibrationProjects projects = new(package, "elsewhere");
        projects.Build($"{One}/{One}.csproj", projects.Simulation("noise=0.01"));
        string measured = Directory.GetFiles(projects.Store, "simulated*.csv").Single();
        File.Move(measured, projects.PathOf(Two, "a part of it.csv"));
        File.WriteAllText(projects.PathOf(Two, "Nets.cs"), "internal static class Nothing { }");

        var build = projects.Build($"{Two}/{Two}.csproj", ["-p:CalibrateAlpha=true", "-p:UsesTorchSharp=false", "-p:AlphaMeasurements=*part*.csv", "-p:AlphaProfile=gpus/mine.json", "-p:AlphaExtraPoints=7", "-p:AlphaExtraSweep=next.csv", .. projects.Quick]);

        Assert.True(build.Succeeded, build.Output);
        // And what to measure there next.
        Assert.Equal(7, File.ReadLines(projects.PathOf(Two, "next.csv")).Count(line => line.StartsWith("linear,", StringComparison.Ordinal)));
        Assert.Equal(0, build.Runs("MeasureDevice"));
        Assert.Equal(File.ReadAllText(projects.Profile(One)), File.ReadAllText(projects.PathOf(Two, "gpus", "mine.json")));
    }

    [Fact]
    public void Measurements_that_are_not_there_are_named()
    {
        CalibrationProjects projects = new(package, "nowhere");

        var build = projects.Build($"{Two}/{Two}.csproj", ["-p:CalibrateAlpha=true", "-p:AlphaMeasurements=none-*.csv", .. projects.Quick]);

        Assert.False(build.Succeeded);
        Assert.Contains(build.Diagnostics(), diagnostic => diagnostic.Code is "AF8009" or "AF8011");
    }

    [Fact]
    public void A_word_that_is_none_is_named()
    {
        CalibrationProjects projects = new(package, "word");

        var build = projects.Build($"{Two}/{Two}.csproj", [.. projects.Simulation("noise=0.01"), "-p:CalibrateAlpha=perhaps"]);

        Assert.False(build.Succeeded);
        Assert.Equal("AF8009", Assert.Single(build.Diagnostics()).Code);
    }

    [Fact]
    public void A_profile_that_ships_is_not_written_over()
    {
        CalibrationProjects projects = new(package, "shipped");

        var build = projects.Build($"{Two}/{Two}.csproj", [.. projects.Simulation("noise=0.01"), "-p:AlphaProfile=t4"]);

        Assert.False(build.Succeeded);
        Assert.Equal("AF8009", Assert.Single(build.Diagnostics()).Code);
    }

    [Fact]
    public async Task Two_builds_at_once_measure_each_point_once()
    {
        CalibrationProjects projects = new(package, "at once");
        projects.Build("All.slnx", []);
        string[] arguments = [.. projects.Simulation("noise=0.01|delay=50"), "--no-restore"];

        var builds = await Task.WhenAll(
            Task.Run(() => projects.Build($"{One}/{One}.csproj", arguments)), Task.Run(() => projects.Build($"{Two}/{Two}.csproj", arguments)));

        Assert.All(builds, build => Assert.True(build.Succeeded, build.Output));
        Assert.Equal(30, projects.Measured.Length);
        Assert.Equal(30, projects.Measured.Distinct().Count());
        Assert.Equal(File.ReadAllText(projects.Profile(One)), File.ReadAllText(projects.Profile(Two)));
    }

    [Fact]
    public void Killed_at_any_moment_a_build_leaves_a_whole_profile_and_the_next_goes_on()
    {
        // Another driver now and then: what is measured of one would leave nothing to kill.
        const int killsOfADriver = 12, points = 30, extraPoints = 10;
        CalibrationProjects projects = new(package, "killed");
        projects.Build($"{Two}/{Two}.csproj", []);
        string old = ProfileWriter.Write(PublishedProfile.Value), progress = projects.PathOf("progress.jsonl");
        Random random = new(Seed);
        int killed = 0, replaced = 0;
        for (int i = 0; i < Kills; i++)
        {
            File.WriteAllText(projects.Profile(Two), old);
            File.Delete(progress);
            using var process = Cli.Start(projects.PathOf(), tools: null, ["build", $"{Two}/{Two}.csproj", .. Arguments(i / killsOfADriver), $"-p:AlphaProgress={progress}"]);
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (WaitForMoment(process, (Phase)(i % 3)))
            {
                process.Kill();
                killed++;
            }

            process.WaitForExit();

            string text = File.ReadAllText(projects.Profile(Two));
            Assert.True(text == old || (ProfileReader.TryParse(text, out var profile, out _) && profile.Device == "simulated device"), $"seed {Seed}, build {i}: {text}");
            if (text != old) replaced++;
            AssertNoneTwice();
        }

        int last = (Kills - 1) / killsOfADriver;
        var build = projects.Build($"{Two}/{Two}.csproj", Arguments(last));

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(points + extraPoints, projects.MeasuredByDriver[$"{last + 1}.0"].Length);
        AssertNoneTwice();
        output.WriteLine($"{killed} of {Kills} builds killed, seed {Seed}; {replaced} had replaced the profile.");

        string[] Arguments(int driver) =>
            [.. projects.Simulation($"noise=0.01|delay=20|driver={driver + 1}"), $"-p:AlphaExtraPoints={extraPoints}", "--no-restore", "-m:1", "--nologo"];

        // A random moment of a phase, whatever the speed of the machine. False when the build is over before it.
        bool WaitForMoment(Process process, Phase phase)
        {
            int count = random.Next(1, points), pause = random.Next(phase == Phase.Probe ? 2500 : phase == Phase.Measure ? 50 : 1200);
            while (phase != Phase.Probe && Lines("result") < (phase == Phase.Fit ? 3 : 2) && (phase == Phase.Fit || Lines("progress") < count))
                if (process.WaitForExit(5)) return false;
            return !process.WaitForExit(pause);
        }

        int Lines(string kind)
        {
            try
            {
                return File.Exists(progress) ? File.ReadLines(progress).Count(line => line.Contains($"\"kind\":\"{kind}\"", StringComparison.Ordinal)) : 0;
            }
            catch (IOException)
            {
                // It is being written.
                return 0;
            }
        }

        void AssertNoneTwice() => Assert.All(projects.MeasuredByDriver.Values, keys => Assert.Equal(keys.Distinct(), keys));
    }

    private enum Phase
    {
        Probe,
        Measure,
        Fit,
    }

    [PyTorchFact]
    public void What_PyTorch_measures_becomes_a_profile_that_the_build_uses()
    {
        CalibrationProjects projects = new(package, "pytorch");
        string sweep = projects.PathOf("tiny.csv"), script = Path.Combine(package.PathOf("packages", "alphaflops", "0.1.0", "tools"), "alphaflops_measure.py");
        File.WriteAllText(sweep, "op,n,c_in,c_out\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"linear,{i * 16},{i * 24},{i * 32}\n")));
        projects.Build($"{Two}/{Two}.csproj", []);

        for (int part = 0; part < 2; part++)
        {
            var (exit, output) = PyTorchFactAttribute.Run(script, "--device", "cpu", "--sweep", sweep, "--shard", $"{part}/2", "--output", projects.PathOf(Two, $"part{part}.csv"));
            Assert.True(exit == 0, output);
        }

        var build = projects.Build($"{Two}/{Two}.csproj", ["-p:CalibrateAlpha=true", "-p:AlphaMeasurements=part0.csv|p*1.csv", "--no-restore"]);

        Assert.True(build.Succeeded, build.Output);
        Assert.True(ProfileReader.TryParse(File.ReadAllText(projects.Profile(Two)), out var profile, out _));
        Assert.Contains(" thread", profile.Device);
        Assert.Contains(profile.Device, Assert.Single(build.Summaries(Two)));
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : null;
}
