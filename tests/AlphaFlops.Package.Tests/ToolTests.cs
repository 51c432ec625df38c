using System.Text.Json;

namespace AlphaFlops.Package.Tests;

/// <summary>dotnet alphaflops, installed from its package.</summary>
[Collection("package")]
public sealed class ToolTests(PackageFixture package)
{
    [Fact]
    public void Installed_it_prints_what_the_build_of_a_project_or_of_a_solution_reports()
    {
        _ = package.WithoutLogs;
        package.Pack("AlphaFlops.Tool");
        AssertRuns("tool", "install", "AlphaFlops.Tool", "--version", "0.1.0", "--tool-path", "tools");

        string costs = AssertRuns("alphaflops", "costs", Consumers.Attribute, "--", "--no-restore");
        Assert.StartsWith("Model costs of Attribute", costs);
        Assert.Contains("778 k", costs);
        Assert.Contains("OVER", costs);
        Assert.DoesNotContain('\u001b', costs);

        // One report for each project, and for each of two target frameworks.
        using var reports = JsonDocument.Parse(AssertRuns("alphaflops", "costs", "All.slnx", "--json", "--", "--no-restore"));
        Assert.Equal(BuildTests.Analysed.Count + 1, reports.RootElement.GetArrayLength());
        Assert.All(reports.RootElement.EnumerateArray(), report => Assert.Equal(Consumers.Macs, report.GetProperty("models")[0].GetProperty("macs").GetInt64()));

        var (exitCode, output) = Run("alphaflops", "costs", Consumers.SwitchedOff, "--", "--no-restore");
        Assert.Equal(1, exitCode);
        Assert.Contains("The build wrote no report", output);
    }

    private string AssertRuns(params string[] arguments)
    {
        var (exitCode, output) = Run(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private (int ExitCode, string Output) Run(params string[] arguments) => Cli.Run(package.PathOf(), package.PathOf("tools"), arguments);
}
