using System.Text.Json;

namespace AlphaFlops.Package.Tests;

/// <summary>dotnet alphaflops, installed from its package.</summary>
[Collection("package")]
public sealed class ToolTests(PackageFixture package)
{
    private readonly Lazy<string> tools = new(() => Install(package));

    [Fact]
    public void Installed_it_prints_what_the_build_of_a_project_or_of_a_solution_reports()
    {
        _ = package.WithoutLogs;

        string costs = AssertRuns("alphaflops", "costs", Consumers.Attribute, "--", "--no-restore");
        Assert.StartsWith("Model costs of Attribute", costs);
        Assert.Contains("778 k", costs);
        Assert.Contains("OVER", costs);
        Assert.DoesNotContain('\u001b', costs);

        // One report for each project, and for each of two target frameworks.
        using var json = JsonDocument.Parse(AssertRuns("alphaflops", "costs", "All.slnx", "--json", "--", "--no-restore"));
        var reports = json.RootElement.EnumerateArray().Where(report => report.GetProperty("project").GetString() != Consumers.Fixable).ToArray();
        Assert.Equal(BuildTests.Analysed.Count + 1, reports.Length);
        Assert.All(reports, report => Assert.Equal(Consumers.Macs, report.GetProperty("models")[0].GetProperty("macs").GetInt64()));

        var (exitCode, output) = Run("alphaflops", "costs", Consumers.SwitchedOff, "--", "--no-restore");
        Assert.Equal(1, exitCode);
        Assert.Contains("The build wrote no report", output);
    }

    [Fact]
    public void A_solution_of_which_a_part_builds_shows_that_part_and_fails()
    {
        string folder = package.PathOf("in part");
        Write("Good", Consumers.Annotated());
        Write("Bad", "class X { int y = \"a\"; }");
        File.WriteAllText(Path.Combine(folder, "All.slnx"), """<Solution><Project Path="Good/Good.csproj" /><Project Path="Bad/Bad.csproj" /></Solution>""");

        var (exitCode, output) = Run("alphaflops", "costs", Path.Combine("in part", "All.slnx"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Model costs of Good", output);
        Assert.Contains("dotnet alphaflops: 'in part", output);
        Assert.Single(output.Split('\n'), line => line.Contains("error CS0029", StringComparison.Ordinal));

        void Write(string name, string code)
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            File.WriteAllText(Path.Combine(folder, name, "Nets.cs"), code);
            File.WriteAllText(Path.Combine(folder, name, name + ".csproj"), """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="AlphaFlops" Version="0.1.0" PrivateAssets="all" /></ItemGroup>
                </Project>
                """);
        }
    }

    [Theory]
    [InlineData("costs")]
    [InlineData("calibrate")]
    public void Without_a_folder_for_temporary_files_it_says_which_to_set(string command)
    {
        var (exitCode, output) = Cli.Run(package.PathOf(), tools.Value, ["alphaflops", command, Consumers.Attribute], temporary: Path.Combine(package.PathOf(), "no such folder"));

        Assert.Equal(1, exitCode);
        Assert.Matches(@"^dotnet alphaflops: No folder can be made in '.*no such folder.*' for what the build writes\. Set \w+ to a folder that can be written\. .*\s*$", output);
    }

    [Fact]
    public void Calibrate_says_how_far_it_is_and_how_well_the_profile_fits()
    {
        CalibrationProjects projects = new(package, "calibrated by the tool");
        string project = projects.PathOf(CalibrationProjects.Two);

        string output = AssertRuns(["alphaflops", "calibrate", project, "--", .. projects.Simulation("noise=0.01")]);

        Assert.Contains("30 of 30 points, ", output);
        Assert.Contains("Linear", output);
        Assert.Contains("All: off by ", output);
        Assert.True(File.Exists(projects.Profile(CalibrationProjects.Two)));

        // What is up to date is shown again, without measuring.
        string again = AssertRuns(["alphaflops", "calibrate", project, "--", .. projects.Simulation("noise=0.01")]);
        Assert.DoesNotContain(" points, ", again);
        Assert.Contains("All: off by ", again);
    }

    /// <summary>Into a folder of its own: a tool of a manifest is remembered in the user's home.</summary>
    private static string Install(PackageFixture package)
    {
        string folder = package.PathOf("tools");
        if (Directory.Exists(folder)) return folder;
        package.Pack("AlphaFlops.Tool");
        var (exitCode, output) = Cli.Run(package.PathOf(), "tool", "install", "AlphaFlops.Tool", "--version", "0.1.0", "--tool-path", folder);
        Assert.True(exitCode == 0, output);
        return folder;
    }

    private string AssertRuns(params string[] arguments)
    {
        var (exitCode, output) = Run(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private (int ExitCode, string Output) Run(params string[] arguments) => Cli.Run(package.PathOf(), tools.Value, arguments);
}
