using AlphaFlops.Baselines;

namespace AlphaFlops.Package.Tests;

/// <summary>The code fixes work through a workspace: dotnet format applies them from the command line.</summary>
[Collection("package")]
public sealed class FormatTests(PackageFixture package)
{
    [Fact]
    public void Dotnet_format_applies_the_fixes()
    {
        string code = package.PathOf(Consumers.Fixable, "Nets.cs");
        string baseline = package.PathOf(Consumers.Fixable, Baseline.FileName);
        File.WriteAllText(baseline, "");

        // What is accepted comes last: other fixes change what models cost.
        string[][] rounds = [["AF1000", "AF1004", "AF2001", "AF2002"], ["AF1011"]];
        foreach (string[] ids in rounds)
        {
            var (exitCode, output) = package.Tool(Consumers.Fixable, ["format", "analyzers", "--severity", "info", "--no-restore", "--diagnostics", .. ids]);
            Assert.True(exitCode == 0, output);
        }

        string text = File.ReadAllText(code);
        Assert.Contains("[AlphaFlops.ModelCost(\"1x3x224x224\")]\npublic sealed class Net", text.Replace("\r\n", "\n"));
        Assert.Contains("MaxParameters = \"72\"", text);
        Assert.Contains("Conv2d(8, 4, 3)", text);
        Assert.Contains("    public Lost() : base(\"lost\")\n    {\n        RegisterComponents();\n    }", text.Replace("\r\n", "\n"));
        Assert.Equal(["Large", "Lost", "Net", "Wrong"], BaselineText.Read(File.ReadAllText(baseline)).Baseline.Models);
        var build = package.Again(Consumers.Fixable);
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Diagnostics().Select(diagnostic => diagnostic.ToString()));
    }
}
