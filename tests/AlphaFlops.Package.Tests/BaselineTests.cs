using AlphaFlops.Baselines;
using AlphaFlops.Budgets;

namespace AlphaFlops.Package.Tests;

/// <summary>The baseline as a user keeps it.</summary>
[Collection("package")]
public sealed class BaselineTests(PackageFixture package)
{
    [Fact]
    public void An_update_writes_the_file_and_the_next_build_compares_with_it()
    {
        string file = package.PathOf(Consumers.CentralVersions, Baseline.FileName);
        var update = package.Again(Consumers.CentralVersions, "-p:UpdateAlphaBaseline=true");
        Assert.True(update.Succeeded, update.Output);
        Assert.Equal(Consumers.Macs, BaselineText.Read(File.ReadAllText(file)).Baseline.Find("Net", Metric.Macs)!.Value);
        Assert.Empty(package.Again(Consumers.CentralVersions).Diagnostics());

        File.WriteAllText(file, "<<<<<<< ours\n" + File.ReadAllText(file).Replace($"macs | {Consumers.Macs}", "macs | 700000"));
        var grown = package.Again(Consumers.CentralVersions, "-warnaserror:AF1010");

        Assert.False(grown.Succeeded);
        Assert.Equal(["AF1010", "AF3010"], grown.Diagnostics().Select(diagnostic => diagnostic.Code).Order());
        var error = grown.Diagnostics().Single(diagnostic => diagnostic.Code == "AF1010");
        Assert.Equal(("Nets.cs", Consumers.Line), (Path.GetFileName(error.File), error.LineNumber));
        Assert.Contains("778 kMACs instead of 700 kMACs (+11.1%)", error.Text);
        Assert.Equal((Baseline.FileName, 1), (Path.GetFileName(grown.Diagnostics().Single(diagnostic => diagnostic.Code == "AF3010").File), grown.Diagnostics().Single(diagnostic => diagnostic.Code == "AF3010").LineNumber));

        // Run once more there is nothing to compile, and it fails for the same; only a build that must not fail is as quiet as any.
        var again = package.Run("build", Consumers.CentralVersions, "-warnaserror:AF1010", "-p:AlphaFlopsReport=out", "-p:AlphaFlopsUnannotated=false");
        Assert.Equal((0, false), (again.Compilations(Consumers.CentralVersions), again.Succeeded));
        var repeated = Assert.Single(again.Diagnostics());
        Assert.Equal(("AF1010", error.File, error.LineNumber, error.ColumnNumber), (repeated.Code, repeated.File, repeated.LineNumber, repeated.ColumnNumber));
        Assert.StartsWith(repeated.Text, error.Text);
        Assert.Single(again.Summaries(Consumers.CentralVersions));
        Assert.True(File.Exists(package.PathOf(Consumers.CentralVersions, "out", "report.json")));
        foreach (string[] arguments in new string[][] { [], ["-warnaserror:AF1002"], ["-warnaserror:AF1010", "-p:NoWarn=AF1010"], ["-warnaserror:AF1010", "-p:RunAnalyzers=false"] })
        {
            var quiet = package.Run("build", Consumers.CentralVersions, arguments);
            Assert.True(quiet.Succeeded, quiet.Output);
            Assert.Equal(0, quiet.Compilations(Consumers.CentralVersions));
            Assert.Empty(quiet.Diagnostics());
        }

        var tolerated = package.Again(Consumers.CentralVersions, "-warnaserror:AF1010", "-p:AlphaFlopsTolerance=12%", "-p:AlphaFlopsCompare=" + Baseline.FileName);
        // What has merge markers is no whole baseline to compare with.
        Assert.Equal(["AF3010", "AF3105"], tolerated.Diagnostics().Select(diagnostic => diagnostic.Code).Order());

        File.WriteAllText(file, File.ReadAllText(file).Replace("<<<<<<< ours\n", ""));
        Assert.Empty(package.Again(
            Consumers.CentralVersions, "-p:AlphaFlopsTolerance=12%", "-p:AlphaFlopsCompareMinimum=1%", "-p:AlphaFlopsReport=out", "-p:AlphaFlopsCompare=" + Baseline.FileName).Diagnostics());
        Assert.Contains("| Net | MACs | 700 kMACs | 778 kMACs | +11.1% |", File.ReadAllText(package.PathOf(Consumers.CentralVersions, "out", "diff.md")));

        File.Delete(file);
        Directory.Delete(package.PathOf(Consumers.CentralVersions, "out"), recursive: true);
    }

    [Fact]
    public void Several_target_frameworks_have_one_baseline()
    {
        string file = package.PathOf(Consumers.TwoTargets, Baseline.FileName);
        var update = package.Again(Consumers.TwoTargets, "-p:UpdateAlphaBaseline=true");
        Assert.True(update.Succeeded, update.Output);

        var (baseline, problems) = BaselineText.Read(File.ReadAllText(file));
        Assert.Empty(problems);
        Assert.Equal(["Net"], baseline.Models);
        Assert.Equal(Consumers.Macs, baseline.Find("Net", Metric.Macs)!.Value);
        File.Delete(file);
    }
}
