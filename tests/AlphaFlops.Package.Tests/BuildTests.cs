using System.Text.Json;
using AlphaFlops.Reports;

namespace AlphaFlops.Package.Tests;

/// <summary>What a project sees that refers to the package.</summary>
[Collection("package")]
public sealed class BuildTests(PackageFixture package)
{
    /// <summary>Every C# project with a model that is analysed.</summary>
    public static TheoryData<string> Analysed =>
    [
        Consumers.Attribute, Consumers.Json, Consumers.ListsJson, Consumers.OwnLog, Consumers.OwnOldLog, Consumers.TwoTargets,
        Consumers.CentralVersions, Consumers.TreatsWarningsAsErrors, Consumers.OtherVersion, Consumers.Library, Consumers.Refers,
    ];

    public static TheoryData<string> NotAnalysed =>
        [Consumers.WithoutTorchSharp, Consumers.SwitchedOff, Consumers.Dependent, Consumers.VisualBasic];

    [Fact]
    public void All_projects_build()
    {
        Assert.True(package.First.Succeeded, package.First.Output);
        Assert.True(package.Second.Succeeded, package.Second.Output);
    }

    [Fact]
    public void The_analyzer_loads_and_does_not_fail()
    {
        string[] failures = ["AD0001", "CS8032", "CS8034", "CS9057"];

        Assert.DoesNotContain(package.First.Diagnostics(), diagnostic => failures.Contains(diagnostic.Code));
    }

    [Fact]
    public void Nothing_warns_but_what_is_over_budget()
    {
        var others = package.First.Diagnostics().Where(diagnostic => diagnostic.Code is not "AF1002");

        Assert.Empty(others.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Analysed))]
    public void A_build_prints_the_costs_once_a_target_framework(string project)
    {
        var summaries = package.First.Summaries(project);

        Assert.Equal(project == Consumers.TwoTargets ? 2 : 1, summaries.Count);
        Assert.All(summaries, summary => Assert.Contains(project is Consumers.Json or Consumers.ListsJson ? "net" : project is Consumers.Refers ? "Around" : "Net", summary));
    }

    [Theory]
    [MemberData(nameof(NotAnalysed))]
    public void A_project_without_models_prints_nothing(string project) => Assert.Empty(package.First.Summaries(project));

    [Theory]
    [MemberData(nameof(Analysed))]
    public void The_second_build_compiles_nothing_and_prints_the_same(string project)
    {
        Assert.Equal(0, package.Second.Compilations(project));
        Assert.Equal(package.First.Summaries(project).Order(), package.Second.Summaries(project).Order());
    }

    [Theory]
    [MemberData(nameof(NotAnalysed))]
    public void The_second_build_compiles_nothing_either_where_there_is_nothing_to_analyse(string project) =>
        Assert.Equal(0, package.Second.Compilations(project));

    [Theory]
    [MemberData(nameof(Analysed))]
    public void A_missing_log_makes_the_project_compile_again(string project)
    {
        int compilations = Consumers.WithoutLogs.Contains(project) ? package.First.Compilations(project) : 0;

        Assert.Equal(compilations, package.WithoutLogs.Compilations(project));
        Assert.Equal(package.First.Summaries(project).Order(), package.WithoutLogs.Summaries(project).Order());
    }

    [Theory]
    [MemberData(nameof(Analysed))]
    public void A_report_is_written_without_compiling(string project)
    {
        Assert.Equal(0, package.Second.Compilations(project));
        string[] folders = project == Consumers.TwoTargets ? ["net10.0", "net10.0-windows"] : [""];
        foreach (string folder in folders)
        {
            Assert.True(File.Exists(package.PathOf(project, "the report", folder, "report.md")));
            string text = File.ReadAllText(package.PathOf(project, "the report", folder, "report.json"));
            Assert.True(ReportJson.TryRead(text, out var report, out var error), error?.ToString());
            Assert.Equal(Consumers.Macs, Assert.Single(report.Models).Macs);
        }
    }

    [Fact]
    public void A_broken_budget_of_an_attribute_warns_at_the_class()
    {
        var warning = Assert.Single(package.First.Diagnostics(Consumers.Attribute));

        Assert.Equal("AF1002", warning.Code);
        Assert.Equal("Nets.cs", Path.GetFileName(warning.File));
        Assert.InRange(warning.LineNumber, Consumers.Line - 1, Consumers.Line);
    }

    [Theory]
    [InlineData(Consumers.Json)]
    [InlineData(Consumers.ListsJson)]
    public void A_broken_budget_of_alphaflops_json_warns_once(string project)
    {
        var warning = Assert.Single(package.First.Diagnostics(project));

        Assert.Equal("AF1002", warning.Code);
        Assert.Contains(Path.GetFileName(warning.File), new[] { "alphaflops.json", "Nets.cs" });
        Assert.True(warning.LineNumber > 0);
    }

    [Fact]
    public void The_profile_that_alphaflops_json_names_reaches_the_compiler()
    {
        Assert.Contains("mine.json", package.First.CompilerArguments(Consumers.Json));
        Assert.True(ReportJson.TryRead(File.ReadAllText(ReportAfterSecond(Consumers.Json)), out var report, out _));
        Assert.Equal("mine", report.Profile?.Name);
    }

    [Theory]
    [InlineData(Consumers.OwnLog)]
    [InlineData(Consumers.OwnOldLog)]
    public void A_log_that_the_project_asks_for_stays_where_it_is(string project)
    {
        Assert.Contains("own.sarif", package.First.CompilerArguments(project));
        Assert.Empty(Directory.GetFiles(package.PathOf(project, "obj"), "*.alphaflops.sarif", SearchOption.AllDirectories));
    }

    /// <summary>What GitHub's code scanning asks of an upload: SARIF 2.1.0, a named tool, and of each result a rule, a message and a place.</summary>
    [Fact]
    public void Code_scanning_takes_the_log_as_it_is()
    {
        Assert.True(package.First.Succeeded, package.First.Output);
        using var log = JsonDocument.Parse(File.ReadAllText(package.PathOf(Consumers.OwnLog, "own.sarif")));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Contains("sarif-2.1.0", log.RootElement.GetProperty("$schema").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Assert.NotEmpty(run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString()!);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);

        var cost = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "AF1001");

        Assert.NotEmpty(rules["AF1001"].GetProperty("shortDescription").GetProperty("text").GetString()!);
        Assert.EndsWith("AF1001.md", rules["AF1001"].GetProperty("helpUri").GetString());
        Assert.StartsWith("'Net' costs ", cost.GetProperty("message").GetProperty("text").GetString());
        var place = cost.GetProperty("locations")[0].GetProperty("physicalLocation");
        // Absolute: an upload makes it relative to the checkout.
        Assert.Equal(new Uri(package.PathOf(Consumers.OwnLog, "Nets.cs")), new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!));
        Assert.Equal(Consumers.Line, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Treating_warnings_as_errors_makes_a_broken_budget_an_error()
    {
        var build = package.Again(Consumers.Attribute, "-p:TreatWarningsAsErrors=true");

        Assert.False(build.Succeeded);
        Assert.Equal("AF1002", Assert.Single(build.Diagnostics()).Code);
    }

    [Fact]
    public void The_strict_preset_makes_a_broken_budget_an_error()
    {
        var build = package.Again(Consumers.Attribute, "-p:AlphaFlopsPreset=strict");

        Assert.False(build.Succeeded);
        Assert.Equal("AF1002", Assert.Single(build.Diagnostics()).Code);
    }

    [Fact]
    public void A_preset_that_does_not_exist_is_named()
    {
        var build = package.Again(Consumers.Attribute, "-p:AlphaFlopsPreset=stern");

        var warning = Assert.Single(build.Diagnostics(), diagnostic => diagnostic.Code == "AF3103");
        Assert.Contains("'stern'", warning.Text);
        Assert.Equal("Attribute.csproj", Path.GetFileName(warning.File));
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_named()
    {
        var build = package.Again(Consumers.Attribute, "-p:CompilerApiVersion=roslyn4.8");

        Assert.True(build.Succeeded, build.Output);
        var warning = Assert.Single(build.Diagnostics());
        // The place is the user's project, not a file of the package.
        Assert.Equal(("AF9001", "Attribute.csproj"), (warning.Code, Path.GetFileName(warning.File)));
        Assert.Empty(build.Summaries(Consumers.Attribute));
    }

    [Fact]
    public void A_design_time_build_hands_over_the_analyzer_and_reports_nothing()
    {
        // As the language server asks for the compiler's arguments.
        var build = package.Run(
            "msbuild", Consumers.Json, "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__");

        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Targets(Consumers.Json));
        string arguments = build.CompilerArguments(Consumers.Json);
        Assert.Contains("AlphaFlops.Analyzers.dll", arguments);
        Assert.Contains("alphaflops.json", arguments);
        Assert.DoesNotContain("/errorlog", arguments);
    }

    /// <summary>A report asks for them, so that the project is compiled anew once; without a report nobody pays.</summary>
    [Fact]
    public void A_report_has_modules_that_nobody_annotated()
    {
        string[] report = ["-p:AlphaFlopsReport=everything"];
        // Other tests may have asked for a report before.
        package.Run("build", Consumers.CentralVersions);
        var first = package.Run("build", Consumers.CentralVersions, report);
        var second = package.Run("build", Consumers.CentralVersions, report);
        var plain = package.Run("build", Consumers.CentralVersions);

        Assert.Equal((1, 0, 0), (first.Compilations(Consumers.CentralVersions), second.Compilations(Consumers.CentralVersions), plain.Compilations(Consumers.CentralVersions)));
        Assert.All([first, second, plain], build => Assert.Empty(build.Diagnostics()));
        Assert.Equal(first.Summaries(Consumers.CentralVersions), plain.Summaries(Consumers.CentralVersions));
        Assert.DoesNotContain("Block", Assert.Single(plain.Summaries(Consumers.CentralVersions)));
        Assert.True(ReportJson.TryRead(File.ReadAllText(package.PathOf(Consumers.CentralVersions, "everything", "report.json")), out var models, out _));
        var block = Assert.Single(models.Models, model => !model.IsAnnotated);
        Assert.Equal(("Block", "24·N"), (block.Name, block.Formula?.Macs));
    }

    [Fact]
    public void Two_versions_of_the_package_build_side_by_side()
    {
        Assert.Contains($"alphaflops/{Consumers.Other}/", package.First.CompilerArguments(Consumers.OtherVersion).Replace('\\', '/'));
        Assert.Empty(package.First.Diagnostics(Consumers.OtherVersion));
    }

    [Fact]
    public void A_report_folder_that_cannot_be_is_named()
    {
        var build = package.Again(Consumers.CentralVersions, "-p:AlphaFlopsReport=Nets.cs");

        Assert.True(build.Succeeded, build.Output);
        var warning = Assert.Single(build.Diagnostics());
        Assert.Equal(("AF3101", "CentralVersions.csproj"), (warning.Code, Path.GetFileName(warning.File)));
    }

    [Fact]
    public void Projects_that_share_a_report_folder_are_told()
    {
        string shared = "-p:AlphaFlopsReport=" + package.PathOf("shared report");

        Assert.Empty(package.Again(Consumers.CentralVersions, shared).Diagnostics());
        var warning = Assert.Single(package.Again(Consumers.OwnLog, shared).Diagnostics());

        Assert.Equal("AF3106", warning.Code);
        Assert.Contains("'CentralVersions'", warning.Text);
    }

    [Fact]
    public void Analyzers_that_are_switched_off_are_told_where_a_report_is_asked_for()
    {
        Assert.Empty(package.Again(Consumers.CentralVersions, "-p:RunAnalyzers=false").Diagnostics());
        Assert.Equal("AF3102", Assert.Single(package.Again(Consumers.CentralVersions, "-p:RunAnalyzers=false", "-p:AlphaFlopsReport=out").Diagnostics()).Code);
    }

    [Fact]
    public void Clean_removes_the_log()
    {
        _ = package.WithoutLogs;
        Assert.NotEmpty(Logs());

        var clean = package.Run("clean", Consumers.CentralVersions);

        Assert.True(clean.Succeeded, clean.Output);
        Assert.Empty(Logs());

        string[] Logs() => Directory.GetFiles(package.PathOf(Consumers.CentralVersions, "obj"), "*.sarif", SearchOption.AllDirectories);
    }

    private string ReportAfterSecond(string project)
    {
        _ = package.Second;
        return package.PathOf(project, "the report", "report.json");
    }
}

[CollectionDefinition("package")]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>;
