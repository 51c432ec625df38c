using AlphaFlops.Reports;

namespace AlphaFlops.Package.Tests;

/// <summary>A project that refers to another one, and costs what that one's build recorded.</summary>
[Collection("package")]
public sealed class ReferenceTests(PackageFixture package)
{
    private string Record => package.PathOf(Consumers.Library, "bin", "Debug", "net10.0", "Library.alphaflops.json");

    private string Source => package.PathOf(Consumers.Library, "Nets.cs");

    [Fact]
    public void The_record_stands_beside_the_assembly_and_reaches_the_compiler()
    {
        Assert.True(package.First.Succeeded, package.First.Output);
        Assert.True(File.Exists(Record));
        Assert.Contains("Library.alphaflops.json", package.First.CompilerArguments(Consumers.Refers));
    }

    [Fact]
    public void The_model_is_complete()
    {
        _ = package.Second;
        Assert.True(ReportJson.TryRead(File.ReadAllText(package.PathOf(Consumers.Refers, "the report", "report.json")), out var report, out _));
        var model = Assert.Single(report.Models);

        Assert.True(model.Complete);
        Assert.Equal((Consumers.Macs, 896), (model.Macs, model.Parameters));
        Assert.Equal("net.conv", model.Layers[0].Path);
    }

    /// <summary>An editor hands the same file to its compiler.</summary>
    [Fact]
    public void A_design_time_build_has_it_too()
    {
        var build = package.Run(
            "msbuild", Consumers.Refers, "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:BuildProjectReferences=false", "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__");

        Assert.True(build.Succeeded, build.Output);
        Assert.Contains("Library.alphaflops.json", build.CompilerArguments(Consumers.Refers));
    }

    [Fact]
    public void A_change_there_changes_the_cost_here()
    {
        _ = package.WithoutLogs;
        string before = File.ReadAllText(Source);
        try
        {
            // The assembly's surface stays: without its record nothing would say that this project must compile again.
            File.WriteAllText(Source, before.Replace("Conv2d(3, 32, 3)", "Conv2d(3, 64, 3)", StringComparison.Ordinal));
            var changed = package.Run("build", Consumers.Refers, "-m");

            Assert.Equal(1, changed.Compilations(Consumers.Refers));
            Assert.Contains(" 1.56 M ", Assert.Single(changed.Summaries(Consumers.Refers)));
            Assert.Equal(0, package.Run("build", Consumers.Refers, "-m").Compilations(Consumers.Refers));
        }
        finally
        {
            File.WriteAllText(Source, before);
        }
    }

    [Fact]
    public void Without_the_record_the_cost_is_a_lower_bound_and_says_what_to_do()
    {
        _ = package.Run("clean", Consumers.Library);
        Assert.False(File.Exists(Record));
        var off = package.Run("build", Consumers.Refers, "-p:AlphaFlopsRecord=false");
        Assert.False(File.Exists(Record));
        var on = package.Run("build", Consumers.Refers);

        Assert.True(off.Succeeded, off.Output);
        string summary = Assert.Single(off.Summaries(Consumers.Refers));
        Assert.Contains("'Net' of 'Library' has no source here, and no build recorded its cost", summary);
        Assert.DoesNotContain("at least", Assert.Single(on.Summaries(Consumers.Refers)));
    }
}
